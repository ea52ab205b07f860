import LawLiterals
import Regulation

/// Laws that use every kind of rule and every word of the vocabulary, the same for the same seed.
struct RandomLaw {
  private typealias World = InventedWorld
  private var choice: SeededChoice

  init(seed: UInt64) { choice = SeededChoice(seed: seed) }

  mutating func law() -> LawCatalog {
    var law = LawCatalog()
    law.instruments = [
      instrument("xa.act"), instrument("xb.act"),
    ]
    law.countrySets = World.sets.indices.map { set($0) }
    law.jurisdictions = [jurisdiction("xa"), jurisdiction("xb")]
    law.lists = World.lists.map { list($0) }
    law.entries = World.lists.flatMap { list in
      (World.codes[list] ?? []).compactMap { code in
        choice.maybe(85) { _ in code }.map { entry(EntryID(list: list, code: $0)) }
      }
    }
    law.charts = [chart()]
    law.correspondences = choice.list(0...3) { Self.correspondence(&$0) }
    for id in World.regimes {
      law.regimes.append(regime(id))
      law.rules += rules(of: id)
    }
    return law
  }

  // MARK: Provisions

  private mutating func instrument(_ id: InstrumentID) -> Instrument {
    Instrument(
      id: id, title: "Act", citation: "Act", url: nil,
      period: Period(from: choice.maybe(30) { World.day(&$0) }),
      checked: choice.maybe(80) { $0.chance(50) ? World.day(&$0) : "2029-01-01" })
  }

  private mutating func provision() -> Provision { Self.provision(&choice) }

  /// Mostly plain; else with dates, suspensions and events about the window.
  private static func provision(_ choice: inout SeededChoice) -> Provision {
    if choice.chance(65) { return Provision(title: "P", period: Period(from: "2001-01-01")) }
    return Provision(
      title: "P",
      citations: choice.list(0...2) { choice in
        Citation(instrument: choice.pick(["xa.act", "xb.act"]), at: nil)
      },
      period: World.period(&choice), startUnknown: choice.chance(20),
      suspensions: choice.list(0...2) { choice in
        let from = World.day(&choice)
        return Suspension(
          period: Period(
            from: from,
            until: choice.maybe(70) { from.advanced(days: $0.below(5)) }),
          endConfirmed: choice.chance(50), citation: nil)
      },
      events: choice.chance(20)
        ? [LegalEvent(on: World.day(&choice), title: "Change", citation: nil)] : [],
      confidence: choice.pick(Confidence.allCases),
      checked: choice.maybe(20) { World.day(&$0) })
  }

  private mutating func condition(isOfControl: Bool = false) -> Condition {
    RandomCondition(isOfControl: isOfControl).make(&choice)
  }

  // MARK: Records

  private mutating func set(_ position: Int) -> CountrySet {
    CountrySet(
      id: World.sets[position], provision: provision(),
      members: choice.list(0...3) { choice in
        CountrySet.Member(place: choice.pick(World.places), period: World.period(&choice))
      },
      // Of earlier sets alone, so that none includes itself.
      includes: World.sets[..<position].filter { _ in choice.chance(50) },
      excludes: choice.list(0...1) { $0.pick(World.places) })
  }

  private mutating func jurisdiction(_ id: JurisdictionID) -> Jurisdiction {
    Jurisdiction(
      id: id, name: "J", territory: [], memberOf: [], authorities: [],
      coverage: choice.list(0...2) { choice in
        Coverage(
          subject: choice.pick(["first subject", "second subject"]),
          status: choice.pick(Coverage.Status.allCases),
          regimes: choice.chance(60) ? choice.some(World.regimes) : [],
          when: choice.maybe { RandomCondition().make(&$0) },
          lacks: choice.chance(80) ? [.requirements] : [.reliefs])
      })
  }

  private mutating func list(_ id: ListID) -> ControlList {
    ControlList(
      id: id, provision: provision(), complete: choice.chance(50), basket: "BASKET",
      precludes: id == World.arms && choice.chance(60) ? [World.goods] : [],
      kinds: choice.chance(20) ? choice.some(ItemKind.allCases) : [])
  }

  private mutating func coverage(_ id: EntryID) -> ParagraphCoverage {
    if choice.chance(50) { return .entire }
    let own = World.codes[id.list] ?? []
    return ParagraphCoverage(
      include: choice.chance(40) ? choice.some(own) : [],
      exclude: choice.chance(30) ? choice.some(own) : [],
      forItems: choice.chance(25) ? choice.some(own) : [],
      notForItems: choice.chance(25) ? choice.some(own) : [])
  }

  private mutating func entry(_ id: EntryID) -> Entry {
    Entry(
      id: id, provision: provision(),
      kind: choice.maybe(60) { $0.pick(ItemKind.allCases) },
      controls: (0..<choice.below(3)).map { _ in
        Control(
          reason: choice.pick(World.reasons), column: choice.maybe { $0.pick(World.columns) },
          rule: choice.maybe(30) { $0.pick(World.textRules) }, coverage: coverage(id),
          condition: choice.chance(30) ? condition() : .always)
      },
      eligibilities: (0..<choice.below(3)).map { _ in
        Eligibility(
          authorisation: "xa.one/general1", eligible: choice.chance(60), coverage: coverage(id),
          limit: choice.maybe(30) { _ in
            MoneyTest(
              value: Comparison(operator: .atMost, bound: Rational(100)), currency: "EUR")
          },
          condition: choice.chance(20) ? conditionOfEligibility() : .always)
      })
  }

  /// What an entry is eligible for cannot depend on what it is eligible for.
  private mutating func conditionOfEligibility() -> Condition {
    let condition = condition()
    return condition.asksForEligibility ? .always : condition
  }

  private mutating func chart() -> Chart {
    var rows: [PlaceCode: Set<String>] = [:]
    for place in World.places where choice.chance(60) {
      rows[place] = Set(World.columns.filter { _ in choice.chance(50) })
    }
    return Chart(
      id: World.chart, provision: provision(), columns: World.columns, rows: rows,
      follows: choice.chance(30) ? ["XD": choice.pick(["XB", "XC"])] : [:],
      referred: choice.chance(30) ? [choice.pick(World.places)] : [])
  }

  private static func correspondence(_ choice: inout SeededChoice) -> Correspondence {
    Correspondence(
      from: World.entry(&choice), to: World.entry(&choice),
      relation: choice.pick(SetRelation.allCases + [.equal, .narrower]), rationale: "So it is",
      provision: provision(&choice))
  }

  // MARK: Regimes and their rules

  private mutating func regime(_ id: RegimeID) -> Regime {
    let tests = (0..<choice.below(3)).map { number in
      PersonTest(
        id: known("\(id)/test\(number)"), provision: provision(),
        counts: choice.pick(PersonTest.Counts.allCases),
        when: choice.chance(50) ? .always : condition(),
        unless: choice.chance(50) ? condition() : nil)
    }
    return Regime(
      id: id, jurisdiction: id == "xb.three" ? "xb" : "xa", provision: provision(),
      lists: id == "xb.three" ? [World.foreign] : [World.goods, World.arms],
      reach: choice.chance(60) ? .always : condition(),
      relief: choice.pick(Regime.Relief.allCases), personTests: tests)
  }

  private mutating func rules(of regime: RegimeID) -> [Rule] {
    let requirements = (0..<choice.below(4)).map { requirement("requirement\($0)", regime) }
    let generals = (0..<choice.below(3)).map { general("general\($0)", regime) }
    let restrictions = (0..<choice.below(4)).map { restriction("restriction\($0)", regime) }
    var rules = requirements + generals + restrictions
    rules.append(
      rule(
        "licence", regime,
        .authorisation(Authorisation(form: .individual, relieves: [.regime(regime)]))))
    if choice.chance(30) { rules.append(rule("exclusion", regime, .exclusion)) }
    if choice.chance(20) { rules.append(rule("duty", regime, .duty)) }
    if choice.chance(20) { rules.append(rule("constraint", regime, .constraint)) }
    if choice.chance(35) {
      rules.append(rule("inquiry", regime, .inquiry(about: Set(choice.some(Assumption.allCases)))))
    }
    return rules
  }

  private mutating func rule(
    _ name: String, _ regime: RegimeID, _ kind: Rule.Kind, provided: [Duty] = [],
    isOfControl: Bool = false
  ) -> Rule {
    Rule(
      id: known("\(regime)/\(name)"), regime: regime, provision: provision(), kind: kind,
      when: condition(isOfControl: isOfControl), provided: provided, isAsked: choice.chance(80))
  }

  private mutating func requirement(_ name: String, _ regime: RegimeID) -> Rule {
    let list = choice.maybe(40) { $0.pick(World.lists) }
    return rule(
      name, regime,
      .requirement(
        Requirement(
          outcome: choice.pick(Requirement.Outcome.allCases + [.licence, .licence]),
          perControlOf: list, reason: choice.maybe(30) { $0.pick(["why", "R1"]) })),
      isOfControl: list != nil)
  }

  private mutating func targets(_ names: [String], _ regime: RegimeID) -> [RuleTarget] {
    choice.chance(40)
      ? [.regime(regime)] : choice.some(names).map { .rule(known("\(regime)/\($0)")) }
  }

  private mutating func general(_ name: String, _ regime: RegimeID) -> Rule {
    let relieves = targets(["requirement0", "requirement1", "requirement2"], regime)
    let except: [RuleID] = choice.chance(20) ? [known("\(regime)/requirement1")] : []
    return rule(
      name, regime,
      .authorisation(Authorisation(form: .general, relieves: relieves, except: except)),
      provided: choice.chance(40)
        ? [
          Duty(name: "tell", clock: .before("export")),
          Duty(name: "keep", clock: .lasting(TimeSpan(count: 5, unit: .years), after: "export")),
        ] : [])
  }

  private mutating func restriction(_ name: String, _ regime: RegimeID) -> Rule {
    let restricts = targets(
      ["general0", "general1", "restriction0", "restriction1", "restriction2"], regime)
    let except: [RuleID] = choice.chance(20) ? [known("\(regime)/general0")] : []
    return rule(name, regime, .restriction(Restriction(restricts: restricts, except: except)))
  }

  private func known(_ text: String) -> RuleID { RuleID(stringLiteral: text) }
}

extension Condition {
  fileprivate var asksForEligibility: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForEligibility)
    case .not(let part): part.asksForEligibility
    case .confirm: false
    case .fact(let test): test.key == .item(.eligible)
    }
  }
}
