import Assessment
import Regulation

/// A fact that the project does not state and the law takes for granted, as some proof read it.
struct AssumedFact {
  let path: String
  let value: String
  /// The rules and regimes that read it, by id.
  let rules: [String]

  /// Every assumption that an answer of a regime in reach read, by path.
  static func all(in plan: Plan) -> [AssumedFact] {
    struct Key: Hashable {
      var path: String
      var value: String
    }
    var readers: [Key: Set<String>] = [:]
    func collect(_ proof: Proof, under reader: String) {
      var reader = reader
      switch proof.claim {
      case .rule(let rule): reader = rule.text
      case .reach(let regime): reader = regime.text
      case .fact(_, let readings):
        for reading in readings where reading.assumed {
          let value = reading.value.flatMap { $0.isEmpty ? nil : $0 } ?? "none"
          readers[Key(path: reading.path, value: value), default: []].insert(reader)
        }
      default: break
      }
      for part in proof.parts { collect(part, under: reader) }
    }
    for answer in plan.reaching {
      for proof in answer.proofs { collect(proof, under: answer.regime.text) }
    }
    return readers.map { AssumedFact(path: $0.path, value: $0.value, rules: $1.sorted()) }
      .sorted { ($0.path, $0.value) < ($1.path, $1.value) }
  }
}
