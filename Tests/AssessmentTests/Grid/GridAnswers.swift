import Assessment
import Regulation

/// The strictest answer of every regime for every subject of a grid, one line a subject; regimes
/// that ask nothing are left out.
struct GridAnswers: Equatable {
  private(set) var outcomes: [String: [String: Outcome]] = [:]

  init(_ assessment: Assessment) {
    for determination in assessment.determinations where determination.outcome > .notRequired {
      let exposure = determination.exposure
      let name =
        switch exposure.subject {
        case .transfer(let id): id
        case .staff(let id): "\(exposure.item) \(id)"
        }
      let regime = determination.regime.text
      let before = outcomes[name]?[regime] ?? .outOfReach
      outcomes[name, default: [:]][regime] = max(before, determination.outcome)
    }
  }

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for cell in parts[1].split(separator: " ") {
        let pair = cell.split(separator: "=")
        guard pair.count == 2, let outcome = Self.letters.first(where: { $0.1 == pair[1] })?.0
        else { continue }
        outcomes[String(parts[0]), default: [:]][String(pair[0])] = outcome
      }
    }
  }

  private static let letters: [(Outcome, Substring)] = [
    (.prohibited, "prohibited"), (.licenceRequired, "licence"), (.undetermined, "open"),
    (.notAssessed, "not-held"), (.notificationRequired, "notice"), (.authorised, "authorised"),
  ]

  var text: String {
    outcomes.sorted { $0.key < $1.key }.map { name, regimes in
      let cells = regimes.sorted { $0.key < $1.key }.map { regime, outcome in
        "\(regime)=\(Self.letters.first { $0.0 == outcome }?.1 ?? "?")"
      }
      return "\(name): \(cells.joined(separator: " "))\n"
    }.joined()
  }

  /// The cells in which the other answers permit more.
  func loosened(by other: GridAnswers) -> [String] {
    outcomes.sorted { $0.key < $1.key }.flatMap { name, regimes in
      regimes.sorted { $0.key < $1.key }.compactMap { regime, before in
        let after = other.outcomes[name]?[regime] ?? .notRequired
        return after < before ? "\(name), \(regime): \(before) → \(after)" : nil
      }
    }
  }

  /// The cells that the other answers turn into a permission.
  func permitted(by other: GridAnswers) -> [String] {
    outcomes.sorted { $0.key < $1.key }.flatMap { name, regimes in
      regimes.sorted { $0.key < $1.key }.compactMap { regime, before in
        let after = other.outcomes[name]?[regime] ?? .notRequired
        return !before.permits && after.permits ? "\(name), \(regime): \(before) → \(after)" : nil
      }
    }
  }
}
