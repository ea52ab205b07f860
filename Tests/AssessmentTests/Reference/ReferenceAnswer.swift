import Assessment
import Regulation

/// What the reference says of an act in a regime on a day.
struct ReferenceAnswer {
  var outcome: Outcome
  /// The provisions of which any may be named as the one that decides; empty where none decides.
  var deciding: Set<RuleID> = []
  /// Why requirements hold: reasons of control and the like.
  var reasons: Set<String> = []
  /// Reliefs that may be named: those that overcome something where an act is authorised.
  var reliefs: Set<RuleID> = []
  /// Subjects of law that is not held and bears on the act.
  var notHeld: Set<String> = []
}

/// The law read slowly: one act, one regime, one day, everything afresh.
///
/// It says again, in the order of the design and with nothing shared, compiled or left out early, what
/// the engine says fast. It shares with the engine what laws and projects are, and nothing else.
struct Reference {
  let law: LawCatalog
  let project: Project
  let act: ReferenceAct
  let day: CivilDate
  /// The destination as the regime counts it.
  var destination: PlaceCode?
  /// Whether a person test counts the destination, not the way of the item.
  var isDeemed = false
  /// The control of the item that a requirement is read for.
  var control: ReferenceControl?
  /// The requirements that apply or may, once they are known.
  var requirements: [ReferenceHit]?
  /// The matters on which silence is no answer here.
  var doubts: Set<Assumption> = []

  init(_ law: LawCatalog, _ project: Project, _ act: ReferenceAct, on day: CivilDate) {
    self.law = law
    self.project = project
    self.act = act
    self.day = day
    destination = act.to
  }

  /// Answers for the regime.
  func answer(in regime: Regime) -> ReferenceAnswer {
    var reading = self
    for rule in rules(of: regime) {
      if case .inquiry(let matters) = rule.kind, applies(rule) != .false {
        reading.doubts.formUnion(matters)
      }
    }
    let reach = reading.force(of: regime.provision) && reading.holds(regime.reach)
    var answer = ReferenceAnswer(outcome: .outOfReach)
    if reach != .false {
      let branches = reading.branches(in: regime, reach: reach)
      answer.outcome = branches.map(\.outcome).max() ?? .outOfReach
      for branch in branches {
        answer.reasons.formUnion(branch.reasons)
        answer.reliefs.formUnion(branch.reliefs)
        if branch.outcome == answer.outcome { answer.deciding.formUnion(branch.deciding) }
      }
    }
    return reading.limited(answer, in: regime, reach: reach)
  }

  /// A permission claims no more than the law that is held.
  private func limited(
    _ answer: ReferenceAnswer, in regime: Regime, reach: Truth
  ) -> ReferenceAnswer {
    guard answer.outcome.permits else { return answer }
    var answer = answer
    for jurisdiction in law.jurisdictions {
      for line in jurisdiction.coverage {
        let isOfRegime =
          line.regimes.isEmpty
          ? line.when != nil && jurisdiction.id == regime.jurisdiction
          : line.regimes.contains(regime.id)
        let lacks = line.status != .modelled && line.lacks.contains(.requirements)
        let concerns = line.when.map { holds($0) } ?? reach
        if isOfRegime && lacks && concerns != .false { answer.notHeld.insert(line.subject) }
      }
    }
    if !answer.notHeld.isEmpty {
      answer.outcome = .notAssessed
      answer.deciding = []
    }
    return answer
  }

  func rules(of regime: Regime) -> [Rule] { law.rules.filter { $0.regime == regime.id } }

  // MARK: Ways of counting the act

  /// The item goes where it goes; each person test adds the places that it counts.
  private func branches(in regime: Regime, reach: Truth) -> [ReferenceAnswer] {
    var branches = [branch(in: regime, reach: reach)]
    // Away from the place of work the item is released to nobody new.
    guard let person = act.person, act.kind != .remote else { return branches }
    for test in regime.personTests {
      let counts = countsPerson(test)
      guard counts != .false else { continue }
      let places = places(of: person, by: test.counts)
      let deemed = places.candidates.map { place in
        var reading = self
        reading.destination = place
        reading.isDeemed = true
        return reading.branch(in: regime, reach: reach)
      }
      let isOneOfSeveral = places.isOneOfThese && Set(deemed.map(\.outcome)).count > 1
      let isOpen = counts == .unknown || !places.isKnown || isOneOfSeveral
      branches += deemed.map { branch in
        var branch = branch
        if isOpen && !branch.outcome.permits { branch.outcome = .undetermined }
        return branch
      }
    }
    return branches
  }

  /// Whether the test counts the person; an exemption that is not shown exempts nobody.
  private func countsPerson(_ test: PersonTest) -> Truth {
    if let unless = test.unless, holds(unless) == .true { return .false }
    return force(of: test.provision, answeredAs: test.id) && holds(test.when)
  }

  // MARK: One way of counting it

  private func branch(in regime: Regime, reach: Truth) -> ReferenceAnswer {
    let rules = rules(of: regime)
    let excluding = rules.filter { $0.kind == .exclusion && applies($0) == .true }
    if !excluding.isEmpty {
      return ReferenceAnswer(outcome: .outOfReach, deciding: Set(excluding.map(\.id)))
    }
    let hits = rules.flatMap { self.hits(of: $0) }
    guard !hits.isEmpty else {
      let asksAnything = rules.contains { $0.requirement != nil || $0.kind == .duty }
      let moves = act.crossesBorder != .false || isDeemed
      return ReferenceAnswer(outcome: asksAnything && moves ? .notRequired : .outOfReach)
    }
    var reading = self
    reading.requirements = hits
    return reading.settled(hits, in: regime, reach: reach)
  }

  /// Requirements stand until a relief is shown.
  private func settled(_ hits: [ReferenceHit], in regime: Regime, reach: Truth) -> ReferenceAnswer {
    let relief = relief(of: hits, in: regime)
    let left = hits.filter { !relief.overcome.contains($0.rule) }
    let standing = left.filter { $0.truth == .true }
    var answer = ReferenceAnswer(outcome: .authorised)
    answer.reasons = Set(hits.filter { $0.truth == .true }.compactMap(\.reason))
    if left.isEmpty {
      answer.deciding = relief.used
      answer.reliefs = relief.used
    } else if reach == .unknown || standing.isEmpty {
      answer.outcome = .undetermined
      let open = hits.filter { $0.truth == .unknown }
      answer.deciding = Set((standing.isEmpty ? open : standing).map(\.rule))
    } else {
      let strictest = standing.map(\.outcome).max() ?? .outOfReach
      let mayBeStricter = left.contains { $0.outcome > strictest }
      // A notice is no answer where a licence may be needed; a licence is one where a ban may be.
      let isEnough = strictest > .undetermined || !mayBeStricter
      answer.outcome = isEnough ? strictest : .undetermined
      answer.deciding = Set(standing.filter { $0.outcome == strictest }.map(\.rule))
    }
    return answer
  }

  // MARK: Rules

  /// Whether the rule has effect and what it asks for holds.
  func applies(_ rule: Rule) -> Truth {
    force(of: rule.provision, answeredAs: rule.id) && holds(rule.when)
  }

  /// The requirement once, or once for each control of the item that covers it.
  private func hits(of rule: Rule) -> [ReferenceHit] {
    guard let requirement = rule.requirement else { return [] }
    guard let list = requirement.perControlOf else {
      return [ReferenceHit(rule, requirement, applies(rule), nil)].filter { $0.truth != .false }
    }
    return controls(on: list).map { control in
      let covers = self.covers(control)
      var reading = self
      reading.control = control
      return ReferenceHit(rule, requirement, covers && reading.applies(rule), control)
    }.filter { $0.truth != .false }
  }
}

/// A requirement that applies, or may.
struct ReferenceHit {
  let rule: RuleID
  let outcome: Outcome
  let truth: Truth
  let reason: String?
  /// The reason of the control that it was read for.
  let controlReason: String?

  init(_ rule: Rule, _ requirement: Requirement, _ truth: Truth, _ control: ReferenceControl?) {
    self.rule = rule.id
    self.truth = truth
    outcome =
      switch requirement.outcome {
      case .prohibition: .prohibited
      case .licence: .licenceRequired
      case .notification, .registration, .vetting: .notificationRequired
      }
    let stated = control?.stated
    reason = requirement.reason ?? stated?.column ?? stated?.reason
    controlReason = stated?.reason
  }
}

extension Rule {
  var requirement: Requirement? {
    if case .requirement(let requirement) = kind { requirement } else { nil }
  }
}
