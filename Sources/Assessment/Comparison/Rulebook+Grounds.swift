import Crosswalk
import Regulation

extension Rulebook {
  /// The records that proofs rest on: the rules with the sets and charts that they ask, the
  /// entries, the person tests, the regime and the correspondences.
  func grounds(of proofs: [Proof]) -> Set<RecordID> {
    var grounds: Set<RecordID> = []
    for proof in proofs {
      proof.forEach { node in
        switch node.claim {
        case .rule(let id), .barred(by: let id), .force(let id, _):
          grounds.insert(RecordID(.rule, id))
        case .reach(let id): grounds.insert(RecordID(.regime, id))
        case .control(let entry, _): grounds.insert(RecordID(.entry, entry))
        case .person(let test, _):
          for regime in catalog.regimes where regime.personTests.contains(where: { $0.id == test })
          {
            grounds.insert(RecordID(.regime, regime.id))
          }
        case .fact(let test, let readings):
          grounds.formUnion(test.argument.records)
          for step in readings.flatMap(\.derivation) {
            grounds.insert(step.correspondence.recordID)
          }
        case .all, .any, .not, .confirmation, .controlsUnknown, .heldAuthorisation, .limb: break
        case .dutyKept(let rule, _): grounds.insert(RecordID(.rule, rule))
        }
      }
    }
    return grounds
  }
}

extension FactTest.Argument {
  /// The sets and charts that the argument names.
  fileprivate var records: [RecordID] {
    func sets(_ terms: [PlaceTerm]) -> [RecordID] {
      terms.compactMap { term in
        if case .set(let set) = term { RecordID(.countrySet, set) } else { nil }
      }
    }
    switch self {
    case .places(let terms): return sets(terms)
    case .content(let test): return sets(test.of)
    case .ownership(let test):
      if case .places(let terms) = test.owners { return sets(terms) }
      return []
    case .chart(let chart): return [RecordID(.chart, chart)]
    case .tie(let test): return sets(test.outside)
    case .flag, .words, .scopes, .rules, .comparison, .money, .measure, .day, .partyFlags: return []
    }
  }
}
