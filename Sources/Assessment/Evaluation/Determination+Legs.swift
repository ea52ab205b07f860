import Regulation

extension Determination {
  /// An answer before anything was found: out of reach.
  init(exposure: Exposure, regime: RegimeID, day: CivilDate) {
    self.init(
      exposure: exposure, regime: regime, outcome: .outOfReach, rule: nil, authorisations: [],
      alternatives: [], held: [], obtainable: [], duties: [], reasons: [],
      period: Period(from: day, until: day),
      confidence: .read, stale: nil, citations: [], questions: [], found: [], presumed: [],
      acts: [],
      openActs: [])
  }

  /// Takes in one leg: the strictest outcome counts, all that was found is kept.
  mutating func join(_ leg: Leg, _ sources: inout [Provision]) {
    if leg.outcome > outcome || (rule == nil && leg.outcome == outcome) {
      rule = leg.decisive
      obtainable = leg.obtainable
    }
    outcome = max(outcome, leg.outcome)
    reasons += leg.reasons.filter { !reasons.contains($0) }
    authorisations += leg.used.filter { !authorisations.contains($0) }
    alternatives += leg.alternatives.filter { !alternatives.contains($0) }
    held += leg.held.filter { !held.contains($0) }
    questions = Set(questions + leg.questions).sorted()
    found += leg.proofs.filter { !found.contains($0) }
    sources += leg.sources
    acts += leg.acts.filter { !acts.contains($0) }
    guard leg.outcome != .authorised else { return }
    for hit in leg.hits where hit.truth == .true && !leg.used.contains(hit.rule.id) {
      addActs(of: hit.rule)
    }
  }

  /// Records what a rule that applies demands and forbids.
  mutating func addActs(of rule: Rule) {
    acts += rule.acts.filter { !acts.contains($0) }
  }

  /// Records the acts that duties owed demand: those whose name they bear.
  mutating func addActs(namedByDutiesIn book: Rulebook) {
    for owed in duties where book.acts.contains(owed.duty.name) {
      guard let act = ActID(owed.duty.name) else { continue }
      let demanded = LegalAct(act: act, rule: owed.rule, isDemanded: true)
      if !acts.contains(demanded) { acts.append(demanded) }
    }
  }
}
