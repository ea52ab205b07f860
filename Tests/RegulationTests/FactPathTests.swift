import Regulation
import Testing

@Suite struct `Paths of facts` {
  private static let day = CivilDate(dayNumber: 20_500)

  private static func project() throws -> Project {
    let place = try #require(PlaceCode("US"))
    let list = try #require(ListID("us.ear.ccl"))
    let code = try #require(ControlCode("6E001"))
    let rule = try #require(RuleID("us.ear/licence"))
    var project = Project(
      id: "p", start: day, end: day, asOf: day,
      organisations: [Organisation(id: "lab", name: "Lab", country: place, owners: [])],
      sites: [Site(id: "s", organisation: "lab", country: place)],
      items: [
        Item(
          id: "laser", kind: .technology, classifications: [list: .code(code)], origin: place,
          research: Research(approval: .veto),
          parameters: ["accuracy": Quantity(value: Rational(1), unit: "um")],
          tariff: ["hs": "848620"])
      ],
      staff: [
        StaffMember(
          id: "p1", site: "s",
          citizenships: [.init(place: place, period: Period(from: day))],
          resides: .init(country: place, since: day),
          access: [.init(item: "laser", mode: .oral, endUse: EndUse(military: false))])
      ],
      transfers: [
        Transfer(id: "t", item: "laser", from: "s", to: "lab", activity: Activity(kind: "meeting"))
      ],
      authorisations: [
        HeldAuthorisation(id: "l", of: rule, items: ["laser"], period: Period(until: day))
      ],
      safeguards: ["training"], answers: Answers(given: ["us-q": true]))
    project.workPackages = [WorkPackage(id: "w", endUse: EndUse(purpose: "optics"))]
    return project
  }

  @Test(
    arguments: [
      "items[laser].origin", "items[laser].classifications.us.ear.ccl", "staff[p1]", "safeguards",
      "staff[p1].access[laser].end-use.military", "answers.us-q", "law.us.ear/licence",
      "work-packages[w].funder", "unknown[x].y", "staff[p1].citizenships[].since",
    ])
  func `A path is read as it is printed`(text: String) {
    #expect(FactPath(text).description == text)
  }

  @Test func `A path has a record and a field`() {
    let path = FactPath("staff[p1].access[laser].mode")
    #expect(path.subject == FactPath.Subject(.staff, "p1"))
    #expect(path.field == "access[laser].mode")
    #expect(path.id(in: .staff) == "p1")
    #expect(path.id(in: .items) == nil)
  }

  @Test func `Every fact that a project states is found`() throws {
    let stated = Set(try Self.project().statedFacts.map(\.description))
    let expected: Set<String> = [
      "items[laser].kind", "items[laser].classifications.us.ear.ccl",
      "items[laser].classifications.hs", "items[laser].origin", "items[laser].research.approval",
      "items[laser].parameters.accuracy", "staff[p1].site", "staff[p1].citizenships",
      "staff[p1].citizenships[].since", "staff[p1].resides", "staff[p1].resides.country",
      "staff[p1].resides.since", "staff[p1].access", "staff[p1].access[laser].mode",
      "staff[p1].access[laser].end-use", "staff[p1].access[laser].end-use.military",
      "transfers[t].activity.kind", "organisations[lab].name", "organisations[lab].country",
      "organisations[lab].owners", "sites[s].organisation", "sites[s].country",
      "authorisations[l].items", "authorisations[l].until", "work-packages[w].end-use",
      "work-packages[w].end-use.purpose", "safeguards", "answers.us-q",
    ]
    #expect(stated == expected)
  }

  @Test func `A fact taken away is no longer stated, and stated again it is as before`() throws {
    let project = try Self.project()
    for path in project.statedFacts {
      let value = try #require(project.value(at: path), "\(path)")
      let poorer = try #require(project.setting(path, to: nil), "\(path)")
      #expect(poorer != project, "\(path)")
      #expect(poorer.value(at: path) == nil, "\(path)")
      let again = try #require(poorer.setting(path, to: value), "\(path)")
      // The dates of citizenships, and what stood beside a part, come back with the whole.
      #expect(again.value(at: path) == value, "\(path)")
    }
  }

  @Test func `A fact left out can be stated, with what it stands in`() throws {
    let project = try Self.project()
    let told = project.setting(FactPath("transfers[t].end-use.military"), to: FactValue(true))
    #expect(told?.transfers.first?.endUse == EndUse(military: true))
    let answered = project.setting(FactPath("answers.other"), to: FactValue(false))
    #expect(answered?.answers.scoped.last == Answers.Scoped(question: "other", value: false))
    let value = project.value(at: FactPath("items[laser].kind"))?.as(ItemKind.self)
    #expect(value == .technology)
  }

  @Test(
    arguments: [
      ("items[other].origin", true), ("items[laser].colour", true), ("items[laser].origin", false),
      ("staff[p1].access[other].mode", true), ("nothing", true), ("staff[p1].protected", false),
    ])
  func `What leads nowhere, or is of another kind, is refused`(path: String, leadsNowhere: Bool)
    throws
  {
    let project = try Self.project()
    #expect(project.setting(FactPath(path), to: FactValue(42)) == nil)
    #expect((project.setting(FactPath(path), to: nil) == nil) == leadsNowhere)
  }

  @Test func `What an act cannot do without may change but not go`() throws {
    let project = try Self.project()
    let path = FactPath("transfers[t].to")
    #expect(project.setting(path, to: nil) == nil)
    #expect(project.setting(path, to: FactValue("s"))?.transfers.first?.to == "s")
    #expect(!project.statedFacts.contains(path))
  }
}
