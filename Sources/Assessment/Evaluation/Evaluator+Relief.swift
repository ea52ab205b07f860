import Regulation

/// An authorisation that may help, with the requirements it would overcome.
struct Candidate {
  let rule: CompiledRule
  /// By number.
  let overcomes: Set<Int32>
  var truth: Truth
  var proof: Proof?
  /// The licence held that it is; nil for what anybody may use.
  var held: HeldAuthorisation?
  /// Restrictions that bar it, or may.
  var bars: [Bar] = []
}

/// A restriction that bars an authorisation, or may.
struct Bar {
  let rule: CompiledRule
  let truth: Truth
  let proof: Proof?
}

/// What relieves the requirements of a branch, and what might.
struct Relief {
  var used: [CompiledRule] = []
  /// Authorisations that would do instead of the one used.
  var alternatives: [CompiledRule] = []
  var held: [String] = []
  var proofs: [Proof] = []
  /// Authorisations that might relieve, if their open facts were settled.
  var open: [Candidate] = []
  /// Authorisations that do not apply, as far as the plan may want to show why.
  var refused: [Proof] = []
  /// Individual authorisations one may apply for, whose terms are not out of the question.
  var obtainable: [CompiledAuthorisation] = []
  private var relieved: Set<Int32> = []

  /// Whether the requirement is overcome.
  func covers(_ requirement: CompiledRule) -> Bool { relieved.contains(requirement.number) }

  /// Whether it adds nothing to what is overcome already.
  func makesIdle(_ candidate: Candidate) -> Bool { candidate.overcomes.isSubset(of: relieved) }

  /// The authorisations that might lift all that stands if their open facts were settled.
  ///
  /// Where the regime lets them share, together, or else each by itself. Those for special occasions
  /// are left out, unless one is held.
  func sufficient(for standing: [Hit], combined: Bool) -> [Candidate] {
    let rules = Set(standing.map(\.rule.number))
    let asked = open.filter {
      ($0.rule.rule.isAsked || $0.held != nil) && !$0.overcomes.isDisjoint(with: rules)
    }
    guard combined else { return asked.filter { $0.overcomes.isSuperset(of: rules) } }
    let together = asked.reduce(into: Set<Int32>()) { $0.formUnion($1.overcomes) }
    return rules.isSubset(of: together) ? asked : []
  }

  mutating func use(_ candidate: Candidate) {
    if !used.contains(where: { $0 === candidate.rule }) { used.append(candidate.rule) }
    if let held = candidate.held { self.held.append(held.id) }
    relieved.formUnion(candidate.overcomes)
    if let proof = candidate.proof { proofs.append(proof) }
  }
}

extension Evaluator {
  /// Finds what overcomes the requirements: one authorisation for all, or several together where
  /// the regime lets them share.
  mutating func relief(of hits: [Hit], in regime: CompiledRegime) -> Relief {
    let certain = Set(hits.filter { $0.truth == .true }.map(\.rule.number))
    let all = Set(hits.map(\.rule.number))
    let candidates = general(overcoming: all, regime) + held(overcoming: all, regime)
    var relief = Relief()
    let mattering = certain.isEmpty ? all : certain
    relief.open = candidates.filter {
      $0.truth == .unknown && !$0.overcomes.isDisjoint(with: mattering)
    }
    relief.refused = candidates.filter { $0.truth == .false }.compactMap(\.proof)
    relief.obtainable = regime.individual.filter { authorisation in
      !certain.isDisjoint(with: authorisation.relieves) && judge(authorisation.rule).truth != .false
    }
    let usable = candidates.filter { $0.truth == .true }
    switch regime.regime.relief {
    case .single:
      // The one that overcomes most, and among those the best known.
      let sufficient = usable.filter {
        $0.overcomes.isSuperset(of: certain) && !$0.overcomes.isEmpty
      }
      let best = sufficient.max {
        ($0.overcomes.count, $0.rule.rule.provision.confidence)
          < ($1.overcomes.count, $1.rule.rule.provision.confidence)
      }
      if let best {
        relief.use(best)
        relief.alternatives = sufficient.filter { $0.overcomes.isSuperset(of: best.overcomes) }
          .map(\.rule).filter { $0 !== best.rule }
      }
    case .combined:
      for candidate in usable where !relief.makesIdle(candidate) { relief.use(candidate) }
    }
    return relief
  }

  private mutating func general(overcoming hits: Set<Int32>, _ regime: CompiledRegime)
    -> [Candidate]
  {
    regime.general.compactMap { authorisation in
      let overcomes = hits.intersection(authorisation.relieves)
      guard !overcomes.isEmpty else { return nil }
      let rule = authorisation.rule
      let judged = judge(rule)
      var candidate = Candidate(
        rule: rule, overcomes: overcomes, truth: judged.truth, proof: judged.proof)
      guard judged.truth != .false else { return candidate }
      candidate.bars = bars(on: rule, regime, lifting: [])
      let barred = candidate.bars.reduce(Truth.false) { $0 || $1.truth }
      let kept = duties(before: rule.rule)
      candidate.truth = judged.truth && !barred && kept.truth
      if let proof = judged.proof, barred != .false || kept.truth != .true {
        candidate.proof = Proof(
          .rule(rule.rule.id), candidate.truth,
          proof.parts + candidate.bars.compactMap(\.proof) + kept.proofs)
      }
      return candidate
    }
  }

  /// Whether the duties that come before the act are not known to be missed.
  private mutating func duties(before rule: Rule) -> (truth: Truth, proofs: [Proof]) {
    guard source.index.project.fulfilled.contains(where: { $0.rule == rule.id }) else {
      return (.true, [])
    }
    let (kept, number) = duties(before: rule.id)
    observe(.duties(rule.id), number)
    return (
      kept.reduce(.true) { $0 && $1.kept },
      isRecording ? kept.map { Proof(.dutyKept(rule.id, duty: $0.duty), $0.kept) } : []
    )
  }

  /// The duties before the act of which the project tells, with the value by which they are
  /// observed.
  mutating func duties(before rule: RuleID) -> (kept: [(duty: String, kept: Truth)], number: Int64)
  {
    let before = beginNoting()
    var kept: [(duty: String, kept: Truth)] = []
    for duty in law.book.rules[rule]?.provided ?? [] {
      guard case .before = duty.clock else { continue }
      for entry in source.index.project.fulfilled
      where entry.rule == rule && entry.duty == duty.name && concerns(entry) {
        note(entry.on)
        kept.append((duty.name, Truth(entry.on.map { $0 <= day } ?? false)))
      }
    }
    let change = endNoting(before)
    return (kept, number(of: kept.map(\.kept.rawValue), change))
  }

  private func concerns(_ entry: FulfilledDuty) -> Bool {
    entry.subjects.isEmpty || entry.subjects.contains(exposure.subject.id)
      || (exposure.person.map(entry.subjects.contains) ?? false)
  }

  private mutating func held(overcoming hits: Set<Int32>, _ regime: CompiledRegime) -> [Candidate] {
    source.index.project.authorisations.compactMap { held in
      guard
        let authorisation = regime.individual.first(where: { $0.rule.rule.id == held.of })
      else { return nil }
      let overcomes = hits.intersection(authorisation.relieves)
      guard !overcomes.isEmpty else { return nil }
      let rule = authorisation.rule
      let limbs = limbs(of: held)
      let covers = limbs.reduce(Truth.true) { $0 && $1.truth }
      let terms = judge(rule)
      let truth = covers && terms.truth
      let proof = terms.proof.map { terms in
        Proof(
          .rule(rule.rule.id), truth,
          [
            Proof(
              .heldAuthorisation(held.id, held.of), covers,
              limbs.map { Proof(.limb(held.id, $0.limb, $0.stated), $0.truth) })
          ] + terms.parts)
      }
      return Candidate(rule: rule, overcomes: overcomes, truth: truth, proof: proof, held: held)
    }
  }

  /// The restrictions that bar a rule and are not lifted themselves: the exception to the
  /// exception stays a rule of its own.
  ///
  /// A restriction is lifted only by one that names it; one that bars every authorisation of a
  /// regime leaves the regime's restrictions alone. `lifting` holds the chain that led here.
  private mutating func bars(
    on rule: CompiledRule, _ regime: CompiledRegime, lifting chain: Set<Int32>
  ) -> [Bar] {
    var bars: [Bar] = []
    let restrictions = (chain.isEmpty ? regime.bars : regime.lifts)[Int(rule.number)]
    for restriction in restrictions
    where restriction !== rule && !chain.contains(restriction.number) {
      let judged = judge(restriction)
      guard judged.truth != .false else { continue }
      let lifted = self.bars(
        on: restriction, regime, lifting: chain.union([rule.number, restriction.number])
      ).reduce(Truth.false) { $0 || $1.truth }
      let truth = judged.truth && !lifted
      guard truth != .false else { continue }
      bars.append(
        Bar(
          rule: restriction, truth: truth,
          proof: judged.proof.map { Proof(.barred(by: restriction.rule.id), truth, [$0]) }))
    }
    return bars
  }
}
