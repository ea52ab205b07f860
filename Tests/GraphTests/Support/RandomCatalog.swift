import Regulation

/// Catalogs of any size that use every kind of record and every shape of value.
///
/// The same seed gives the same catalog.
struct RandomCatalog {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func make(
    entries: Int = 40, rules: Int = 30, places: Int = 20, columns: Int = 6
  ) -> LawCatalog {
    var catalog = LawCatalog()
    let codes = (0..<places).compactMap { index -> PlaceCode? in
      let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      return PlaceCode("\(letters[index / 26 % 26])\(letters[index % 26])")
    }
    catalog.jurisdictions = [jurisdiction("xa"), jurisdiction("xb")]
    catalog.instruments = (0..<8).map { index in
      Instrument(
        id: "xa.law.\(index)", title: words(3), citation: "Law \(index)",
        url: chance(2) ? "https://example.org/\(index)" : nil, period: period(),
        checked: chance(3) ? nil : day())
    }
    catalog.countrySets = (0..<6).map { index in
      CountrySet(
        id: "xa.reg/set-\(index)", provision: provision(),
        members: codes.filter { _ in chance(2) }.map { .init(place: $0, period: period()) },
        includes: index > 0 && chance(2) ? ["xa.reg/set-\(index - 1)"] : [],
        excludes: codes.filter { _ in chance(8) })
    }
    catalog.charts = [chart(places: codes, columns: columns)]
    catalog.regimes = [
      Regime(
        id: "xa.reg", jurisdiction: "xa", provision: provision(),
        lists: ["xa.reg.list"], reach: condition(depth: 3), relief: .single,
        personTests: PersonTest.Counts.allCases.map { personTest($0) }),
      Regime(
        id: "xb.reg", jurisdiction: "xb", provision: provision(),
        lists: ["xb.reg.list", "xb.reg.other"], reach: .always,
        relief: .combined, personTests: []),
    ]
    catalog.rules = (0..<rules).map { rule($0) }
    catalog.lists = ["xa.reg.list", "xb.reg.list"].map { id in
      ControlList(
        id: "\(id)", provision: provision(), complete: chance(2),
        basket: chance(2) ? "OTHER99" : nil, precludes: chance(2) ? ["xb.reg.list"] : [],
        kinds: chance(2) ? [.commodity, .software] : [])
    }
    catalog.entries = (0..<entries).map { entry($0) }
    catalog.flags = (0..<3).map { index in
      PartyList(
        id: "xa.flag-\(index)", provision: provision(),
        publisher: chance(2) ? "xa.office" : nil,
        screening: chance(2)
          ? ListScreening(
            sources: [.init(format: words(1), register: words(2))], freshFor: number(30),
            url: chance(2) ? "https://list.example" : nil)
          : nil)
    }
    catalog.correspondences = (0..<entries / 4).map { index in
      Correspondence(
        from: entryID(2 * index), to: entryID(2 * index + 1), relation: pick(SetRelation.allCases),
        rationale: words(4), provision: provision())
    }
    catalog.reviewedNone = (0..<entries / 8).map { index in
      ReviewedNone(entry: entryID(4 * index), target: "xb.reg.list")
    }
    catalog.acts = (0..<4).map { index in
      Act(
        id: "act-\(index)", title: words(2), decidedBy: chance(2) ? words(3) : nil,
        options: (0..<number(3)).map { _ in words(4) })
    }
    catalog.severities = FindingSeverity.allCases.map {
      SeverityRule(grounds: Set(FindingGround.allCases.filter { _ in chance(8) }), severity: $0)
    }
    catalog.vocabulary = Vocabulary.allCases.flatMap { vocabulary in
      (0..<number(3)).map { index in
        VocabularyWord(
          vocabulary: vocabulary, word: "word-\(index)", meaning: words(3),
          digits: chance(4) ? number(10) : nil,
          falls: chance(4) ? pick(EventDay.allCases) : nil)
      }
    }
    catalog.recognitions = Recognition.Kind.allCases.map { recognition($0) }
    for (index, rule) in catalog.rules.enumerated() where chance(2) {
      catalog.origins[RecordID(.rule, rule.id)] = Origin(path: "xa/rules.yaml", line: index + 1)
    }
    for entry in catalog.entries where chance(2) {
      catalog.origins[RecordID(.entry, entry.id)] = Origin(path: "xa/list.yaml", line: 7)
    }
    return catalog
  }

  // MARK: Records

  private mutating func jurisdiction(_ id: String) -> Jurisdiction {
    Jurisdiction(
      id: "\(id)", name: words(1), territory: places(2),
      memberOf: chance(2) ? ["xc"] : [],
      authorities: [
        Authority(
          id: "\(id).office", name: words(2),
          url: chance(2) ? "https://example.org" : nil,
          grantsFor: chance(2) ? ["xa.reg"] : [])
      ],
      coverage: Coverage.Status.allCases.map {
        Coverage(
          subject: words(2), status: $0, regimes: chance(2) ? ["xa.reg", "xb.reg"] : [],
          when: chance(2) ? condition(depth: 2) : nil,
          lacks: Set(Coverage.Lack.allCases.filter { _ in chance(2) }),
          refersTo: chance(2) ? Citation(instrument: "xa.law.2", at: chance(2) ? "5n" : nil) : nil,
          note: chance(2) ? words(5) : nil)
      })
  }

  private mutating func chart(places: [PlaceCode], columns: Int) -> Chart {
    let names = (0..<columns).map { "C\($0)" }
    let rows = places.dropLast(2).map { place in
      (place, Set(names.filter { _ in chance(2) }))
    }
    return Chart(
      id: "xa.reg/chart", provision: provision(), columns: names,
      rows: Dictionary(uniqueKeysWithValues: rows), follows: ["GB-NIR": places[0]],
      referred: Set(places.suffix(2)))
  }

  private mutating func personTest(_ counts: PersonTest.Counts) -> PersonTest {
    PersonTest(
      id: "xa.reg/test-\(counts.rawValue)", provision: provision(), counts: counts,
      when: condition(depth: 2), unless: chance(2) ? condition(depth: 2) : nil,
      demands: chance(2) ? ["act-3"] : [])
  }

  private mutating func recognition(_ kind: Recognition.Kind) -> Recognition {
    Recognition(
      id: "recognition-\(kind.rawValue)", provision: provision(), kind: kind,
      from: chance(2) ? .regime("xa.reg") : .rule("xa.reg/rule-1"),
      to: places(2).map { .place($0) } + (chance(2) ? [.regime("xb.reg")] : []),
      scope: chance(2) ? ["xa.reg.list", "xa.reg.list/3A101"] : [], when: condition(depth: 2),
      effect: words(4))
  }

  private mutating func rule(_ index: Int) -> Rule {
    let targets: [RuleTarget] = [
      .regime("xa.reg"), .rule("xa.reg/rule-\(number(index + 1))"),
    ]
    let except: [RuleID] = chance(2) ? ["xa.reg/rule-0"] : []
    let kinds: [Rule.Kind] = [
      .requirement(
        Requirement(
          outcome: pick(Requirement.Outcome.allCases),
          perControlOf: chance(2) ? "xa.reg.list" : nil,
          reason: chance(2) ? words(1) : nil)),
      .authorisation(
        Authorisation(
          form: pick(Authorisation.Form.allCases), relieves: targets, except: except)),
      .exclusion, .restriction(Restriction(restricts: targets, except: except)), .duty,
      .constraint, .inquiry(about: Set(Assumption.allCases.filter { _ in chance(2) })),
    ]
    return Rule(
      id: "xa.reg/rule-\(index)", regime: "xa.reg", provision: provision(),
      kind: kinds[index % kinds.count], when: condition(depth: 3), provided: duties(),
      procedure: chance(2)
        ? Procedure(
          authority: chance(2) ? "xa.office" : nil, form: words(1),
          portal: chance(2) ? words(1) : nil, leadTime: chance(2) ? span() : nil,
          validity: chance(2) ? span() : nil) : nil,
      demands: chance(3) ? ["act-0", "act-1"] : [],
      forbids: chance(3) ? ["act-2"] : [], yieldsTo: chance(3) ? ["xa", "xc"] : [],
      isAsked: chance(2))
  }

  private mutating func duties() -> [Duty] {
    let clocks: [Duty.Clock] = [
      .before(words(1)), .within(span(), of: words(1)), .every(span()),
      .lasting(span(), after: words(1)), .throughout,
    ]
    return clocks.filter { _ in chance(2) }.map {
      Duty(name: words(1), clock: $0, note: chance(2) ? words(4) : nil)
    }
  }

  private func entryID(_ index: Int) -> EntryID {
    let list = index % 3 == 0 ? "xb.reg.list" : "xa.reg.list"
    let base = "\(index / 40 % 10)A\(100 + index / 4)"
    return EntryID(
      list: "\(list)", code: "\(base)\(["", ".a", ".a.1", "(b)"][index % 4])")
  }

  private mutating func entry(_ index: Int) -> Entry {
    Entry(
      id: entryID(index), provision: provision(),
      kind: chance(4) ? nil : pick(ItemKind.allCases),
      controls: (0..<number(4)).map { _ in
        Control(
          reason: words(1), column: chance(2) ? "C\(number(6))" : nil,
          rule: chance(2) ? words(1) : nil, coverage: coverage(),
          condition: chance(4) ? condition(depth: 1) : .always)
      },
      eligibilities: (0..<number(3)).map { _ in
        Eligibility(
          authorisation: "xa.reg/rule-1", eligible: chance(2), coverage: coverage(),
          limit: chance(2) ? MoneyTest(value: comparison(), currency: "XXX") : nil)
      },
      parameters: chance(2)
        ? [Parameter(quantity: words(1), comparison: comparison(), unit: "GHz")] : [],
      implements: chance(2) ? ["multilateral/\(index % 7).A.1"] : [],
      cas: chance(4) ? ["50-00-\(index % 10)"] : [])
  }

  // MARK: Parts

  private mutating func coverage() -> ParagraphCoverage {
    ParagraphCoverage(
      include: codes(), exclude: codes(), forItems: codes(), notForItems: codes())
  }

  private mutating func codes() -> [ControlCode] {
    (0..<number(3)).map { "3A\(100 + number(40)).b.\($0)" }
  }

  private mutating func provision() -> Provision {
    Provision(
      title: words(4),
      citations: (0..<number(3)).map { _ in
        Citation(instrument: "xa.law.\(number(8))", at: chance(2) ? "12(3)" : nil)
      },
      period: period(), startUnknown: chance(8),
      suspensions: chance(8)
        ? [
          Suspension(
            period: period(), endConfirmed: chance(2),
            citation: chance(2) ? Citation(instrument: "xa.law.1", at: nil) : nil)
        ] : [],
      events: chance(8) ? [LegalEvent(on: day(), title: words(2), citation: nil)] : [],
      confidence: pick(Confidence.allCases), checked: chance(4) ? day() : nil,
      note: chance(3) ? words(8) : nil)
  }

  private mutating func condition(depth: Int) -> Condition {
    if depth > 0 {
      switch number(4) {
      case 0: return .all((0..<number(3)).map { _ in condition(depth: depth - 1) })
      case 1: return .any((0..<2).map { _ in condition(depth: depth - 1) })
      case 2: return .not(condition(depth: depth - 1))
      default: break
      }
    }
    if chance(8) {
      return .confirm(
        Confirmation(id: words(1), question: words(6), per: pick(AnswerScope.allCases)))
    }
    return .fact(FactTest(key: pick(FactKey.allCases), argument: argument()))
  }

  private mutating func argument() -> FactTest.Argument {
    let scopes: [Scope] = [
      "xa.reg.list", "xa.reg.list/??6??", "xa.reg.list/3A101.a.1",
    ]
    let flags = [
      PartyFlag(flag: "xa.flag-0", footnote: chance(2) ? "3" : nil)
    ]
    switch number(15) {
    case 0: return .flag(chance(2))
    case 1: return .words([words(1), words(1)])
    case 2: return .places(places(3))
    case 3: return .scopes(scopes)
    case 4: return .rules(["xa.reg/rule-1"])
    case 5: return .chart("xa.reg/chart")
    case 6: return .comparison(comparison())
    case 7: return .content(ContentTest(of: places(2), share: comparison(), includes: scopes))
    case 8: return .money(MoneyTest(value: comparison(), currency: "XXX"))
    case 9: return .partyFlags(flags)
    case 10:
      return .ownership(
        OwnershipTest(
          owners: .places(places(2)), share: comparison(), aggregate: chance(2),
          control: chance(2)))
    case 11: return .day(chance(2) ? .before(day()) : .since(day()))
    case 12:
      return .measure(MeasureTest(quantity: words(1), unit: words(1), value: comparison()))
    case 13:
      return .tie(
        TieTest(
          outside: places(2), kinds: [words(1)], share: chance(2) ? comparison() : nil))
    default:
      return .ownership(
        OwnershipTest(
          owners: .flagged(flags), share: comparison(), aggregate: chance(2), control: chance(2)))
    }
  }

  private mutating func comparison() -> Comparison {
    Comparison(
      operator: pick(Comparison.Operator.allCases),
      bound: Rational(number(1000), over: 1 + number(9)))
  }

  private mutating func places(_ count: Int) -> [PlaceTerm] {
    (0..<count).map { _ in
      chance(2)
        ? .set("xa.reg/set-\(number(6))")
        : .place(pick(["AB", "AC", "GB-NIR"]))
    }
  }

  private mutating func span() -> TimeSpan {
    TimeSpan(count: 1 + number(90), unit: pick(TimeSpan.Unit.allCases))
  }

  private mutating func period() -> Period {
    Period(from: chance(2) ? day() : nil, until: chance(4) ? day().advanced(days: 20_000) : nil)
  }

  private mutating func day() -> CivilDate { CivilDate(dayNumber: Int32(number(20_000))) }

  private mutating func words(_ count: Int) -> String {
    let words = [
      "laser", "règle", "半導体", "quote\"d", "back\\slash", "tab\there", "écluse", "valve",
      "sensor", "Ωmega", "line\nbreak", "🚢 ship",
    ]
    return (0..<count).map { _ in pick(words) }.joined(separator: " ")
  }

  // MARK: Chance

  private mutating func number(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func chance(_ oneIn: Int) -> Bool { number(oneIn) == 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }
}
