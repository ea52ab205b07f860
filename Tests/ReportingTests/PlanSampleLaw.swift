import LawLiterals
import Regulation

/// The law of two invented countries: enough rules for each part of a plan.
enum PlanSampleLaw {
  static let list: ListID = "xa.control.list"
  static let otherList: ListID = "xb.control.list"

  static let catalog = LawCatalog(
    jurisdictions: [
      Jurisdiction(
        id: "xa", name: "Xanadu", territory: ["XA"],
        memberOf: ["xu"],
        authorities: [
          Authority(
            id: "xa.office", name: "Export Office", url: "https://office.example")
        ],
        coverage: [
          Coverage(subject: "Dual-use list", status: .modelled, note: nil),
          Coverage(subject: "Brokering", status: .pointerOnly, note: "part 9"),
        ]),
      Jurisdiction(
        id: "xb", name: "Ybor", territory: ["XB"], memberOf: [],
        authorities: [], coverage: []),
      Jurisdiction(
        id: "xu", name: "The Union", territory: [], memberOf: [], authorities: [],
        coverage: [Coverage(subject: "Sanctions", status: .notModelled, note: nil)]),
    ],
    instruments: [
      Instrument(
        id: "xa.act", title: "Export Control Act", citation: "Xan. Export Act",
        url: "https://law.example/xa", period: .always, checked: "2026-07-01"),
      Instrument(
        id: "xb.order", title: "Trade Order", citation: "Ybor Order 7", url: nil,
        period: .always, checked: "2026-09-01"),
    ],
    regimes: [xanadu, ybor], rules: xanaduRules + yborRules,
    lists: [
      ControlList(
        id: list, provision: law("Xanadu control list", "Schedule 1"), complete: true, basket: nil),
      ControlList(
        id: otherList, provision: order("Ybor control list", "Annex"), complete: true, basket: nil),
    ],
    entries: [
      Entry(
        id: "xa.control.list/3E001", provision: law("Technology for lasers", "3E001"),
        kind: .technology, controls: [control("NS1")]),
      Entry(
        id: "xb.control.list/TL5", provision: order("Laser technology", "TL5"),
        kind: .technology, controls: [control("DU")]),
    ],
    correspondences: [
      Correspondence(
        from: "xa.control.list/3E001", to: "xb.control.list/TL5",
        relation: .equal, rationale: "same text of the same regime", provision: law("Mapping", nil))
    ],
    acts: [Act(id: "refuse-dealings", title: "Refusing dealings with a country")],
    vocabulary: [
      VocabularyWord(
        vocabulary: .dutyEvent, word: "first-use", meaning: "The first use", falls: .withTheAct),
      VocabularyWord(
        vocabulary: .dutyEvent, word: "calendar-year-of-import", meaning: "The end of the year",
        falls: .yearEnd),
    ])

  private static let xanadu = Regime(
    id: "xa.control", jurisdiction: "xa",
    provision: law("Xanadu export control", nil), lists: [list],
    reach: fact(.item(.origin), .places(["XA"])), relief: .single,
    personTests: [
      PersonTest(
        id: "xa.control/person", provision: law("Latest citizenship", "s. 12"),
        counts: .latest, when: .always,
        unless: .any([
          fact(.person(.person, .citizenship), .places(["XA"])),
          fact(.person(.person, .permanentResidence), .places(["XA"])),
          fact(.person(.person, .protected), .flag(true)),
        ]))
    ])

  private static let ybor = Regime(
    id: "xb.control", jurisdiction: "xb",
    provision: order("Ybor trade control", nil), lists: [otherList],
    reach: .any([
      fact(.act(.to), .places(["XB"])), fact(.act(.from), .places(["XB"])),
      fact(.act(.destination), .places(["XE"])),
    ]), relief: .single, personTests: [])

  private static let xanaduRules: [Rule] = [
    Rule(
      id: "xa.control/chart", regime: xanadu.id, provision: law("Listed items", "s. 3"),
      kind: .requirement(Requirement(outcome: .licence, perControlOf: list)),
      when: .not(fact(.act(.destination), .places(["XA"])))),
    Rule(
      id: "xa.control/embargo", regime: xanadu.id, provision: law("Embargo", "s. 8"),
      kind: .requirement(Requirement(outcome: .prohibition, reason: "embargo")),
      when: .all([
        fact(.act(.destination), .places(["XE"])),
        .any([
          fact(.act(.deemed), .flag(false)), fact(.act(.endUseMilitary), .flag(true)),
        ]),
      ]), demands: ["refuse-dealings"]),
    Rule(
      id: "xa.control/friends", regime: xanadu.id,
      provision: law("General licence for friends", "s. 20", confidence: .recalled),
      kind: .authorisation(
        Authorisation(form: .general, relieves: ["xa.control/chart"])),
      when: .all([
        fact(.act(.destination), .places(["XB"])),
        fact(.holding(.safeguard), .words(["training"])),
        fact(.item(.status), .words(["proprietary"])),
      ]),
      provided: [
        Duty(name: "written-assurance", clock: .before("release")),
        Duty(
          name: "report", clock: .within(TimeSpan(count: 30, unit: .days), of: "first-use"),
          note: "form 12"),
      ]),
    Rule(
      id: "xa.control/research", regime: xanadu.id,
      provision: law("Research exception", "s. 21"),
      kind: .authorisation(
        Authorisation(form: .general, relieves: ["xa.control/chart"])),
      when: .all([
        fact(.act(.destination), .places(["XF"])),
        fact(.holding(.safeguard), .words(["screening"])),
      ])),
    Rule(
      id: "xa.control/licence", regime: xanadu.id,
      provision: law("Individual licence", "s. 4"),
      kind: .authorisation(
        Authorisation(form: .individual, relieves: ["xa.control/chart"])),
      when: .always,
      provided: [Duty(name: "end-use-check", clock: .every(TimeSpan(count: 1, unit: .years)))],
      procedure: Procedure(
        authority: "xa.office", form: "EL-1", portal: "https://portal.example",
        leadTime: TimeSpan(count: 60, unit: .days), validity: TimeSpan(count: 2, unit: .years))),
    Rule(
      id: "xa.control/records", regime: xanadu.id, provision: law("Records", "s. 40"),
      kind: .duty, when: .always,
      provided: [
        Duty(
          name: "keep-records",
          clock: .lasting(TimeSpan(count: 5, unit: .years), after: "end-of-export"))
      ]),
  ]

  private static let yborRules: [Rule] = [
    Rule(
      id: "xb.control/notice", regime: ybor.id,
      provision: order("Import notice", "art. 2", until: "2028-06-30"),
      kind: .requirement(Requirement(outcome: .notification)),
      when: .all([
        fact(.act(.to), .places(["XB"])),
        fact(.item(.on), .scopes(["xb.control.list"])),
      ]),
      procedure: Procedure(
        authority: nil, form: nil, portal: nil, leadTime: nil, validity: nil)),
    Rule(
      id: "xb.control/end-user", regime: ybor.id,
      provision: order("End users of concern", "art. 5", confidence: .secondary),
      kind: .requirement(Requirement(outcome: .licence)),
      when: .all([
        fact(.item(.on), .scopes(["xb.control.list"])),
        fact(.act(.to), .places(["XE"])),
        .confirm(Confirmation(id: "xb-concern", question: "Is the end user of concern?")),
      ])),
    Rule(
      id: "xb.control/no-boycott", regime: ybor.id,
      provision: order("No boycott", "art. 9"), kind: .constraint,
      when: fact(.act(.destination), .places(["XE"])),
      forbids: ["refuse-dealings"]),
    Rule(
      id: "xb.control/records", regime: ybor.id, provision: order("Records", "art. 11"),
      kind: .duty, when: .always,
      provided: [
        Duty(
          name: "keep-records",
          clock: .lasting(TimeSpan(count: 10, unit: .years), after: "calendar-year-of-import"))
      ]),
  ]

  private static func law(
    _ title: String, _ at: String?, confidence: Confidence = .read
  ) -> Provision {
    Provision(
      title: title, citations: [Citation(instrument: "xa.act", at: at)],
      confidence: confidence)
  }

  private static func order(
    _ title: String, _ at: String?, until: CivilDate? = nil, confidence: Confidence = .read
  ) -> Provision {
    Provision(
      title: title, citations: [Citation(instrument: "xb.order", at: at)],
      period: Period(until: until), confidence: confidence)
  }

  private static func control(_ reason: String) -> Control {
    Control(reason: reason, column: nil, rule: nil, coverage: .entire)
  }

  private static func fact(_ key: FactKey, _ argument: FactTest.Argument) -> Condition {
    .fact(FactTest(key: key, argument: argument))
  }

}
