import Assessment
import Regulation

/// A fact that the project does not state and the law takes for granted, as some proof read it.
struct AssumedFact {
  /// The key of the project file, such as `end-use.military`.
  let key: String
  let value: String
  /// The items, transfers, persons or organisations of which it is assumed.
  let subjects: [String]
  /// The regimes whose rules read it.
  let regimes: [RegimeID]

  /// Every assumption that an answer of a regime in reach read, by key.
  static func all(in plan: Plan) -> [AssumedFact] {
    struct Key: Hashable {
      var key: String
      var value: String
    }
    var subjects: [Key: Set<String>] = [:]
    var regimes: [Key: Set<RegimeID>] = [:]
    for answer in plan.reaching {
      for proof in answer.proofs {
        proof.forEach { node in
          guard case .fact(_, let readings) = node.claim else { return }
          for reading in readings where reading.assumed {
            let path = FactPath(reading.path)
            let value = reading.value.flatMap { $0.isEmpty ? nil : $0 } ?? "none"
            let key = Key(key: path.field, value: value)
            subjects[key, default: []].insert(path.subject?.id ?? "project")
            regimes[key, default: []].insert(answer.regime)
          }
        }
      }
    }
    return subjects.map { key, subjects in
      AssumedFact(
        key: key.key, value: key.value, subjects: subjects.sorted(),
        regimes: (regimes[key] ?? []).sorted())
    }.sorted { ($0.key, $0.value) < ($1.key, $1.value) }
  }
}
