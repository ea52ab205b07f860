import Assessment
import Catalog
import Regulation
import Testing

/// Recognition between laws, tried on small projects under the shipped law.
@Suite struct RecognitionTests {
  struct Scenario: Sendable, CustomTestStringConvertible {
    let name: String
    let project: String
    let found: [String]
    var testDescription: String { name }
  }

  private static let parties = """
    project: p
    start: 2026-09-01
    end: 2026-09-01
    as-of: 2026-09-01
    organisations:
      - {id: us, country: US, kind: company, flags: []}
      - {id: user, country: AU, kind: company, flags: [aukus-authorised-user]}
      - {id: other, country: AU, kind: company, flags: []}
      - {id: de, country: DE, kind: company, flags: []}
      - {id: gb, country: GB, kind: company, flags: []}
      - {id: jp, country: JP, kind: company, flags: []}
      - {id: sg, country: SG, kind: company, flags: []}
    items:
      - id: radar
        kind: commodity
        origin: US
        classifications: {us.itar.usml: XI(a), us.ear.ccl: none}
      - id: laser
        kind: commodity
        origin: DE
        content: {US: 0, CN: 0}
        classifications:
          us.itar.usml: none
          us.ear.ccl: none
          eu.dual-use.annex-i: 6A005.b
          gb.strategic.dual-use: 6A005.b
          jp.fefa.elo: "10(8)"

    """

  private static func transfers(_ lines: String...) -> String {
    "\(parties)transfers:\n" + lines.map { "  - {\($0)}\n" }.joined()
  }

  static let scenarios = [
    Scenario(
      name: "inside the Union, told once for two transfers",
      project: transfers(
        "id: t1, item: laser, from: de, to: FR, mode: shipment, exporter: de",
        "id: t2, item: laser, from: de, to: IT, mode: shipment, exporter: de"),
      found: ["overlap/recognition/eu.free-movement"]),
    Scenario(
      name: "an exemption of the Union says nothing of an act that the Union does not reach",
      project: transfers("id: t1, item: laser, from: sg, to: FR, mode: shipment, exporter: sg"),
      found: []),
    Scenario(
      name: "between authorised users",
      project: transfers("id: t1, item: radar, from: us, to: user, mode: shipment, exporter: us")
        + "answers: {us-itar-126-7-not-excluded: true}",
      found: ["overlap/recognition/aukus.united-states"]),
    Scenario(
      name: "but for the user's status",
      project: transfers("id: t1, item: radar, from: us, to: other, mode: shipment, exporter: us")
        + "answers: {us-itar-126-7-not-excluded: true}",
      found: ["overlap/recognition/aukus.united-states/if/consignee.flag"]),
    Scenario(
      name: "but for counsel's answer, which is asked for and says so",
      project: transfers("id: t1, item: radar, from: us, to: user, mode: shipment, exporter: us"),
      found: []),
    Scenario(
      name: "two provisos short is no near miss",
      project: transfers("id: t1, item: radar, from: us, to: other, mode: shipment, exporter: us"),
      found: []),
    Scenario(
      name: "a partner that is not one of the three",
      project: transfers("id: t1, item: radar, from: us, to: jp, mode: shipment, exporter: us"),
      found: []),
    Scenario(
      name: "relief there and none back",
      project: transfers(
        "id: t1, item: laser, from: de, to: jp, mode: shipment, exporter: de",
        "id: t2, item: laser, from: jp, to: de, mode: shipment, exporter: jp"),
      found: ["notice/one-way/eu.partners/jp.fefa", "overlap/recognition/eu.partners"]),
    Scenario(
      name: "a German licence in British hands",
      project: transfers("id: t1, item: laser, from: gb, to: IN, mode: shipment, exporter: gb")
        + """
        authorisations:
          - {id: l1, of: eu.dual-use/individual, holder: de, items: [laser], destinations: [IN],
             from: 2026-01-01, until: 2027-12-31}

        """,
      found: ["notice/recognition/none.eu/none"]),
  ]

  @Test(arguments: scenarios)
  func `recognition is found where it has effect and nowhere else`(scenario: Scenario) throws {
    let day = try #require(CivilDate(year: 2026, month: 9, day: 1))
    let read = ProjectReader.read(
      path: "project.yaml", bytes: Array(scenario.project.utf8), against: ShippedLaw.catalog,
      asOfDefault: day)
    let project = try #require(read.project)
    let findings = Assessor(book: ShippedLaw.book).assess(project).findings
    let ids = findings.map(\.id).filter { $0.contains("/recognition/") || $0.contains("/one-way/") }
    #expect(ids.sorted() == scenario.found)
    if scenario.name.hasPrefix("but for counsel's answer") {
      #expect(findings.contains { $0.id == "question/answers.us-itar-126-7-not-excluded" })
    }
    let subjects = Set(project.transfers.map(\.id))
    for finding in findings where ids.contains(finding.id) {
      #expect(Set(finding.subjects).isSubset(of: subjects) && !finding.subjects.isEmpty)
    }
  }
}
