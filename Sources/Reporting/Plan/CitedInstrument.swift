import Assessment
import Regulation

/// An instrument that answers rest on, with how it is known where it is cited.
struct CitedInstrument {
  let id: InstrumentID
  let places: [String]
  let read: CivilDate?
  /// The weakest confidence of any record relied on that cites it.
  let confidence: Confidence

  /// Every instrument that an answer or a finding cites, by id.
  static func all(in plan: Plan) -> [CitedInstrument] {
    let cited = Set(
      plan.reaching.flatMap(\.citations) + plan.assessment.findings.flatMap(\.citations))
    var weakest: [InstrumentID: Confidence] = [:]
    for provision in provisions(in: plan) {
      for citation in provision.citations {
        weakest[citation.instrument] = min(
          weakest[citation.instrument] ?? .read, provision.confidence)
      }
    }
    return Dictionary(grouping: cited, by: \.instrument).map { id, citations in
      CitedInstrument(
        id: id, places: citations.compactMap(\.at).sorted(),
        read: plan.names.instrument(id)?.checked, confidence: weakest[id] ?? .read)
    }.sorted { $0.id < $1.id }
  }

  /// The records that the proofs of the answers name.
  private static func provisions(in plan: Plan) -> [Provision] {
    var rules: Set<RuleID> = []
    var entries: Set<EntryID> = []
    for proof in plan.reaching.flatMap(\.proofs) {
      proof.forEach { node in
        switch node.claim {
        case .rule(let rule) where node.truth != .false: rules.insert(rule)
        case .person(let test, _): rules.insert(test)
        case .control(let entry, _): entries.insert(entry)
        default: break
        }
      }
    }
    return plan.regimes.compactMap { plan.names.regime($0)?.provision }
      + rules.compactMap(plan.names.provision)
      + entries.compactMap { plan.names.entry(holding: $0)?.provision }
  }
}
