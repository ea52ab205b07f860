import Regulation

extension Scene {
  /// What relieves the requirements of a leg, and what might.
  struct Relief {
    var used: [Rule] = []
    /// Authorisations that would do instead of the one used.
    var alternatives: [Rule] = []
    var held: [String] = []
    var proofs: [Proof] = []
    /// Authorisations that might relieve, if their open facts were settled.
    var open: [Proof] = []
    /// Authorisations that do not apply, as far as the plan may want to show why.
    var refused: [Proof] = []
    /// Individual authorisations one may apply for, whose terms are not out of the question.
    var obtainable: [(rule: Rule, authorisation: Authorisation)] = []
    fileprivate var relieved: Set<RuleID> = []

    /// Whether the requirement is overcome.
    func covers(_ requirement: RuleID) -> Bool { relieved.contains(requirement) }
  }

  /// An authorisation that may help, with the requirements it would overcome.
  private struct Candidate {
    var rule: Rule
    var overcomes: Set<RuleID>
    var proof: Proof
    var held: String?
  }

  /// Finds what overcomes the requirements: one authorisation for all, or several together where
  /// the regime lets them share.
  func relief(
    of hits: [Hit], in regime: Regime, _ rules: Rulebook.RegimeRules, _ clock: inout Clock
  ) -> Relief {
    let certain = Set(hits.filter { $0.truth == .true }.map(\.rule.id))
    let all = Set(hits.map(\.rule.id))
    let candidates =
      general(overcoming: all, rules, &clock) + held(overcoming: all, rules, &clock)
    var relief = Relief()
    let mattering = certain.isEmpty ? all : certain
    relief.open = candidates.filter {
      $0.proof.truth == .unknown && !$0.overcomes.isDisjoint(with: mattering)
    }.map(\.proof)
    relief.refused = candidates.filter { $0.proof.truth == .false }.map(\.proof)
    relief.obtainable = rules.individual.filter { rule, authorisation in
      certain.contains(where: authorisation.relieves) && prove(rule, &clock).truth != .false
    }
    let usable = candidates.filter { $0.proof.truth == .true }
    switch regime.relief {
    case .single:
      // The one that overcomes most, and among those the best known.
      let sufficient = usable.filter {
        $0.overcomes.isSuperset(of: certain) && !$0.overcomes.isEmpty
      }
      let best = sufficient.max {
        ($0.overcomes.count, $0.rule.provision.confidence)
          < ($1.overcomes.count, $1.rule.provision.confidence)
      }
      if let best {
        relief.use(best.rule, best.overcomes, best.proof, held: best.held)
        relief.alternatives = sufficient.filter { $0.overcomes.isSuperset(of: best.overcomes) }
          .map(\.rule).filter { $0.id != best.rule.id }
      }
    case .combined:
      for candidate in usable where !candidate.overcomes.isSubset(of: relief.relieved) {
        relief.use(candidate.rule, candidate.overcomes, candidate.proof, held: candidate.held)
      }
    }
    return relief
  }

  private func general(
    overcoming hits: Set<RuleID>, _ rules: Rulebook.RegimeRules, _ clock: inout Clock
  ) -> [Candidate] {
    rules.general.compactMap { rule, authorisation in
      let overcomes = hits.filter(authorisation.relieves)
      guard !overcomes.isEmpty else { return nil }
      var proof = prove(rule, &clock)
      if proof.truth != .false {
        let bars = bars(on: rule.id, rules, lifting: [], &clock)
        let barred = bars.reduce(.false) { $0 || $1.truth }
        if barred != .false {
          proof = Proof(.rule(rule.id), proof.truth && !barred, proof.parts + bars)
        }
      }
      return Candidate(rule: rule, overcomes: overcomes, proof: proof)
    }
  }

  private func held(
    overcoming hits: Set<RuleID>, _ rules: Rulebook.RegimeRules, _ clock: inout Clock
  ) -> [Candidate] {
    index.project.authorisations.compactMap { held in
      guard let rule = rules.individual.first(where: { $0.rule.id == held.of }) else { return nil }
      let overcomes = hits.filter(rule.authorisation.relieves)
      guard !overcomes.isEmpty else { return nil }
      let covers = Proof(
        .heldAuthorisation(held.id, held.of), covers(held, at: destination.place, &clock))
      let terms = prove(rule.rule, &clock)
      return Candidate(
        rule: rule.rule, overcomes: overcomes,
        proof: Proof(.rule(rule.rule.id), covers.truth && terms.truth, [covers] + terms.parts),
        held: held.id)
    }
  }

  /// The restrictions that bar a rule and are not lifted themselves: the exception to the
  /// exception stays a rule of its own.
  ///
  /// A restriction is lifted only by one that names it; one that bars every authorisation of a
  /// regime leaves the regime's restrictions alone. `lifting` holds the chain that led here.
  private func bars(
    on rule: RuleID, _ rules: Rulebook.RegimeRules, lifting chain: Set<RuleID>,
    _ clock: inout Clock
  ) -> [Proof] {
    var bars: [Proof] = []
    for (restriction, terms) in rules.restrictions where !chain.contains(restriction.id) {
      let bites =
        chain.isEmpty ? terms.restricts(rule) : terms.restricts.contains(.rule(rule))
      guard bites, restriction.id != rule else { continue }
      let proof = prove(restriction, &clock)
      guard proof.truth != .false else { continue }
      let lifted = self.bars(
        on: restriction.id, rules, lifting: chain.union([rule, restriction.id]), &clock
      ).reduce(.false) { $0 || $1.truth }
      let truth = proof.truth && !lifted
      if truth != .false { bars.append(Proof(.barred(by: restriction.id), truth, [proof])) }
    }
    return bars
  }
}

extension Scene.Relief {
  fileprivate mutating func use(
    _ rule: Rule, _ overcomes: Set<RuleID>, _ proof: Proof, held: String?
  ) {
    if !used.contains(where: { $0.id == rule.id }) { used.append(rule) }
    if let held { self.held.append(held) }
    relieved.formUnion(overcomes)
    proofs.append(proof)
  }
}
