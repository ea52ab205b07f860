import Regulation

extension Evaluator {
  /// Decides one branch of an answer in a regime whose reach is known.
  ///
  /// A requirement that holds stands until a relief is shown: an exclusion or authorisation that
  /// is unknown does not lift it and becomes a question. A requirement that is unknown, with
  /// none that holds, leaves the answer undetermined.
  mutating func branch(in regime: CompiledRegime, reach: Judgement) -> Branch {
    var branch = Branch(outcome: .notRequired)
    branch.sources.append(regime.provision)
    branch.grounds.append(ground(regime.reach))
    var openExclusions: [CompiledRule] = []
    for rule in regime.exclusions {
      let judged = judge(rule)
      switch judged.truth {
      case .true:
        branch.outcome = .outOfReach
        branch.decisive = rule.rule.id
        branch.proofs = [judged.proof].compactMap(\.self)
        branch.sources.append(rule.provision)
        branch.grounds.append(ground(rule.condition))
        return branch
      case .unknown: openExclusions.append(rule)
      case .false: break
      }
    }
    hits = nil
    var refuted = Refuted()
    branch.hits = findHits(of: regime, &branch, &refuted)
    branch.proofs = [reach.proof].compactMap(\.self) + branch.hits.compactMap(\.proof)
    guard !branch.hits.isEmpty else {
      let isMovement = exposure.crossesBorder != .false || destination.isDeemed
      branch.outcome = isMovement && regime.speaksOfActs ? .notRequired : .outOfReach
      branch.proofs += refuted.proofs
      branch.grounds += refuted.grounds
      return branch
    }
    hits = branch.hits
    defer { hits = nil }
    let relief = relief(of: branch.hits, in: regime)
    settle(&branch, regime, reach: reach, relief: relief, openExclusions: openExclusions)
    branch.idleGrounds = refuted.grounds
    return branch
  }

  /// Requirements that do not apply.
  private struct Refuted {
    var proofs: [Proof] = []
    var grounds: [Ground] = []
  }

  /// Whether a rule applies: that it is in force and that its condition holds.
  mutating func judge(_ rule: CompiledRule) -> Judgement {
    let force = force(of: rule)
    guard isRecording else {
      return Judgement(
        truth: force == .false ? .false : force && truth(of: rule.condition), proof: nil)
    }
    let id = rule.rule.id
    if force == .false {
      return Judgement(
        truth: .false, proof: Proof(.rule(id), .false, [Proof(.force(id, day), .false)]))
    }
    let condition = prove(rule.condition)
    let parts = force == .true ? [condition] : [Proof(.force(id, day), force), condition]
    let truth = force && condition.truth
    return Judgement(truth: truth, proof: Proof(.rule(id), truth, parts))
  }

  /// Whether a rule has effect on the day; where no source tells, the project may.
  mutating func force(of rule: CompiledRule) -> Truth { force(rule.provision, of: rule.rule.id) }

  /// Whether the provision of a rule or of a person test has effect.
  mutating func force(_ provision: Int32, of rule: RuleID) -> Truth {
    let force = force(provision)
    return force == .unknown ? answer(onForceOf: rule) : force
  }

  func ground(_ condition: Int32, _ covering: Covering? = nil) -> Ground {
    Ground(condition: condition, covering: covering, destination: destination)
  }

  private mutating func findHits(
    of regime: CompiledRegime, _ branch: inout Branch, _ refuted: inout Refuted
  ) -> [Hit] {
    var hits: [Hit] = []
    for (rule, requirement) in regime.requirements {
      guard let list = requirement.perControlOf else {
        let judged = judge(rule)
        if judged.truth == .false {
          refuted.proofs += [judged.proof].compactMap(\.self)
          refuted.grounds.append(ground(rule.condition))
          continue
        }
        branch.grounds.append(ground(rule.condition))
        hits.append(
          Hit(
            rule: rule, requirement: requirement, covering: nil, list: nil, truth: judged.truth,
            proof: judged.proof))
        continue
      }
      for covering in coverings(on: list) {
        let covers = judge(covering, on: list)
        guard covers.truth != .false else { continue }
        if let provision = covering.provision { branch.sources.appendNew([provision]) }
        self.covering = covering
        defer { self.covering = nil }
        let judged = judge(rule)
        let truth = covers.truth && judged.truth
        let proof = judged.proof.map {
          Proof(.rule(rule.rule.id), truth, [covers.proof].compactMap(\.self) + $0.parts)
        }
        if truth == .false {
          refuted.proofs += [proof].compactMap(\.self)
          refuted.grounds.append(ground(rule.condition, covering))
          continue
        }
        branch.grounds.append(ground(rule.condition, covering))
        hits.append(
          Hit(
            rule: rule, requirement: requirement, covering: covering, list: list, truth: truth,
            proof: proof))
      }
    }
    return hits
  }

  private mutating func settle(
    _ branch: inout Branch, _ regime: CompiledRegime, reach: Judgement, relief: Relief,
    openExclusions: [CompiledRule]
  ) {
    let standing = branch.hits.filter {
      $0.truth == .true && !relief.covers($0.rule)
    }
    let open = branch.hits.filter {
      $0.truth == .unknown && !relief.covers($0.rule)
    }
    branch.reasons.appendNew(branch.hits.filter { $0.truth == .true }.compactMap(\.reason))
    branch.sources += branch.hits.map(\.rule.provision)
    var decisive: Hit?
    for hit in standing
    where decisive.map({ $0.requirement.outcome.outcome < hit.requirement.outcome.outcome }) ?? true
    {
      decisive = hit
    }
    branch.worst = (standing + open).map(\.requirement.outcome.outcome).max() ?? .outOfReach
    if reach.truth == .unknown && !(standing.isEmpty && open.isEmpty) {
      branch.outcome = .undetermined
      branch.decisive = decisive?.rule.rule.id ?? open.first?.rule.rule.id
      branch.open = openPoints(of: regime.reach)
    } else if let decisive {
      branch.outcome = decisive.requirement.outcome.outcome
      branch.decisive = decisive.rule.rule.id
      branch.obtainable = relief.obtainable.filter { $0.relieves.contains(decisive.rule.number) }
        .map(\.rule.rule.id)
      for rule in openExclusions where rule.rule.isAsked {
        branch.open.appendNew(openPoints(of: rule))
      }
      let candidates = relief.sufficient(for: standing, combined: regime.regime.relief == .combined)
      for candidate in candidates { branch.open.appendNew(openPoints(of: candidate)) }
      branch.mayRelieve = candidates.filter { $0.held == nil }.map(\.rule.rule.id)
      // What may apply besides matters where it is stricter.
      for hit in open
      where hit.requirement.outcome.outcome > decisive.requirement.outcome.outcome {
        branch.openBesides.appendNew(openPoints(of: hit))
        // A notice is not enough where a licence may be needed.
        guard decisive.requirement.outcome.outcome < .undetermined else { continue }
        branch.outcome = .undetermined
        branch.open.appendNew(openPoints(of: hit))
      }
    } else if !open.isEmpty {
      branch.outcome = .undetermined
      branch.decisive = open.first?.rule.rule.id
      branch.open = openPoints(of: open, relief: relief, openExclusions: openExclusions)
    } else {
      branch.outcome = .authorised
      branch.decisive = relief.used.first?.rule.id
      branch.used = relief.used.map(\.rule.id)
      branch.alternatives = relief.alternatives.map(\.rule.id)
      branch.held = relief.held
      branch.sources += relief.used.map(\.provision)
      branch.grounds += relief.used.map { ground($0.condition) }
      branch.proofs += relief.proofs
    }
    if branch.outcome != .authorised { branch.proofs += relief.refused }
  }

  /// What would settle requirements that may apply.
  ///
  /// Where all that is stated speaks for an exclusion and only a person's word is missing, that
  /// word is asked for alone: it makes the rest idle. What would relieve them is asked for once it
  /// is known that they apply.
  private mutating func openPoints(
    of hits: [Hit], relief: Relief, openExclusions: [CompiledRule]
  ) -> [OpenPoint] {
    let excluding = openExclusions.filter(\.rule.isAsked).map { openPoints(of: $0) }.filter {
      points in
      !points.isEmpty && points.allSatisfy { $0.isConfirmation(in: law) }
    }
    if !excluding.isEmpty { return excluding.reduce(into: []) { $0.appendNew($1) } }
    var points: [OpenPoint] = []
    for hit in hits { points.appendNew(openPoints(of: hit)) }
    guard points.isEmpty else { return points }
    for candidate in relief.open where candidate.rule.rule.isAsked || candidate.held != nil {
      points.appendNew(openPoints(of: candidate))
    }
    return points
  }
}

extension Requirement.Outcome {
  /// The answer of a regime where a requirement of this kind stands.
  var outcome: Outcome {
    switch self {
    case .prohibition: .prohibited
    case .licence: .licenceRequired
    case .notification, .registration, .vetting: .notificationRequired
    }
  }
}
