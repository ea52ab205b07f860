import Regulation

extension Scene {
  /// Decides one leg of an exposure in a regime whose reach is known.
  ///
  /// A requirement that holds stands until a relief is shown: an exclusion or authorisation that
  /// is unknown does not lift it and becomes a question. A requirement that is unknown, with
  /// none that holds, leaves the answer undetermined.
  func leg(in regime: Regime, reach: Proof, _ clock: inout Clock) -> Leg {
    let rules = book.regimeRules[regime.id] ?? Rulebook.RegimeRules()
    var leg = Leg(outcome: .notRequired)
    leg.sources.append(regime.provision)
    var openDefences: [Proof] = []
    for rule in rules.exclusions {
      let proof = prove(rule, &clock)
      switch proof.truth {
      case .true:
        leg.outcome = .outOfReach
        leg.decisive = rule.id
        leg.proofs = [proof]
        leg.sources.append(rule.provision)
        return leg
      case .unknown: openDefences.append(proof)
      case .false: break
      }
    }
    let found = hits(of: rules, &clock)
    leg.sources += found.sources
    leg.hits = found.hits.filter { $0.truth != .false }
    leg.proofs = [reach] + leg.hits.map(\.proof)
    guard !leg.hits.isEmpty else {
      let isMovement = exposure.crossesBorder != .false || destination.deemed
      leg.outcome = isMovement && rules.speakOfActs ? .notRequired : .outOfReach
      leg.proofs += found.refuted
      return leg
    }
    var scene = self
    scene.hits = leg.hits
    let relief = scene.relief(of: leg.hits, in: regime, rules, &clock)
    scene.settle(&leg, reach: reach, relief: relief, openDefences: openDefences)
    return leg
  }

  /// Proves that a rule applies: that it is in force and that its condition holds.
  func prove(_ rule: Rule, _ clock: inout Clock) -> Proof {
    let force = clock.force(of: rule.provision, on: day)
    if force == .false {
      return Proof(.rule(rule.id), .false, [Proof(.force(rule.id, day), .false)])
    }
    let condition = evaluate(rule.when, &clock)
    let parts =
      force == .true ? [condition] : [Proof(.force(rule.id, day), force), condition]
    return Proof(.rule(rule.id), force && condition.truth, parts)
  }

  private func hits(
    of rules: Rulebook.RegimeRules, _ clock: inout Clock
  ) -> (hits: [Hit], refuted: [Proof], sources: [Provision]) {
    var hits: [Hit] = []
    var refuted: [Proof] = []
    var sources: [Provision] = []
    var controlsOfList: [ListID: [CoveringControl]] = [:]
    for (rule, requirement) in rules.requirements {
      guard let list = requirement.perControlOf else {
        let proof = prove(rule, &clock)
        if proof.truth == .false { refuted.append(proof) }
        hits.append(
          Hit(rule: rule, requirement: requirement, control: nil, truth: proof.truth, proof: proof))
        continue
      }
      let controls = controlsOfList[list] ?? controls(on: list, &clock)
      controlsOfList[list] = controls
      for covering in controls where covering.truth != .false {
        if let entry = covering.entry.flatMap({ book.entries[$0] }),
          !sources.contains(entry.provision)
        {
          sources.append(entry.provision)
        }
        let hit = hit(of: rule, requirement, for: covering, &clock)
        if hit.truth == .false { refuted.append(hit.proof) }
        hits.append(hit)
      }
    }
    return (hits, refuted, sources)
  }

  private func hit(
    of rule: Rule, _ requirement: Requirement, for covering: CoveringControl, _ clock: inout Clock
  ) -> Hit {
    var scene = self
    scene.control = covering.control
    let proof = scene.prove(rule, &clock)
    let truth = covering.truth && proof.truth
    return Hit(
      rule: rule, requirement: requirement, control: covering.control, truth: truth,
      proof: Proof(.rule(rule.id), truth, [covering.proof] + proof.parts))
  }

  private func settle(
    _ leg: inout Leg, reach: Proof, relief: Relief, openDefences: [Proof]
  ) {
    let standing = leg.hits.filter { $0.truth == .true && !relief.covers($0.rule.id) }
    let open = leg.hits.filter { $0.truth == .unknown && !relief.covers($0.rule.id) }
    leg.reasons = distinct(leg.hits.filter { $0.truth == .true }.compactMap(\.reason))
    leg.sources += leg.hits.map(\.rule.provision)
    let decisive = standing.max { $0.requirement.outcome.weight < $1.requirement.outcome.weight }
    if reach.truth == .unknown && !(standing.isEmpty && open.isEmpty) {
      leg.outcome = .undetermined
      leg.decisive = decisive?.rule.id ?? open.first?.rule.id
      leg.questions = questions(from: [reach])
    } else if let decisive {
      leg.outcome = decisive.requirement.outcome.outcome
      leg.decisive = decisive.rule.id
      leg.obtainable = relief.obtainable.filter { $0.authorisation.relieves(decisive.rule.id) }
        .map(\.rule.id)
      // What may apply besides matters where it stands in the way of a relief or is stricter.
      let besides = open.filter {
        !relief.open.isEmpty
          || $0.requirement.outcome.outcome > decisive.requirement.outcome.outcome
      }
      leg.questions = questions(from: openDefences + relief.open + besides.map(\.proof))
    } else if !open.isEmpty {
      leg.outcome = .undetermined
      leg.decisive = open.first?.rule.id
      leg.questions = questions(from: open.map(\.proof) + relief.open)
    } else {
      leg.outcome = .authorised
      leg.decisive = relief.used.first?.id
      leg.used = relief.used.map(\.id)
      leg.alternatives = relief.alternatives.map(\.id)
      leg.held = relief.held
      leg.sources += relief.used.map(\.provision)
      leg.proofs += relief.proofs
    }
    if leg.outcome != .authorised { leg.proofs += relief.refused }
  }

  private func distinct(_ reasons: [String]) -> [String] {
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }
}

extension Rulebook.RegimeRules {
  /// Whether the regime asks anything of whoever acts: one of constraints alone does not.
  fileprivate var speakOfActs: Bool { !requirements.isEmpty || !duties.isEmpty }
}

extension Requirement.Outcome {
  /// The answer of a regime where a requirement of this kind stands.
  fileprivate var outcome: Outcome {
    switch self {
    case .prohibition: .prohibited
    case .licence: .licenceRequired
    case .notification, .registration, .vetting: .notificationRequired
    }
  }

  fileprivate var weight: Outcome { outcome }
}
