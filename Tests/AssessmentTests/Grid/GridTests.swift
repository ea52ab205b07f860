import Assessment
import Foundation
import Regulation
import TestSupport
import Testing

@Suite struct `The grid of standard exposures` {
  private static let assessment = Assessor(book: ShippedLaw.book).assess(ExposureGrid.project)

  @Test func `no cell changes unseen, and those that loosen are named`() throws {
    let answers = GridAnswers(Self.assessment)
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/grid.txt")
    if let text = try? String(contentsOf: golden, encoding: .utf8) {
      let loosened = GridAnswers(text).loosened(by: answers)
      #expect(
        loosened.isEmpty,
        "\(loosened.count) cells loosen:\n\(loosened.prefix(60).joined(separator: "\n"))")
    }
    expectGolden(answers.text, "grid.txt")
  }

  /// Acts of a home for an embargoed place, in every regime of that home of which no rule is held.
  @Test func `nothing goes to an embargoed place on the strength of law that is not held`() {
    let ruled = Set(ShippedLaw.catalog.rules.map(\.regime))
    let embargoed = Set(ExposureGrid.embargoed)
    for determination in Self.assessment.determinations {
      let exposure = determination.exposure
      guard !ruled.contains(determination.regime), determination.outcome.permits,
        determination.outcome != .outOfReach, let to = exposure.to, embargoed.contains(to)
      else { continue }
      Issue.record("\(exposure.subject.id), \(determination.regime): \(determination.outcome)")
    }
  }

  @Test
  func `every home answers for every embargoed place, unless it forbids or asks nothing at all`() {
    let answers = GridAnswers(Self.assessment)
    for home in ExposureGrid.homes {
      for place in ExposureGrid.embargoed {
        for item in ["listed-goods", "arms", "listed-technology"] {
          let cell = answers.outcomes["\(item) \(home)>\(place)"] ?? [:]
          #expect(
            cell.values.contains { !$0.permits },
            "\(item) from \(home) to \(place) meets no obstacle in any regime")
        }
      }
    }
  }
}
