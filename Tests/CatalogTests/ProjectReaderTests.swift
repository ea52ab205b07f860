import Catalog
import Diagnostics
import Foundation
import Regulation
import Testing

@Suite struct `Reading a project` {
  private func read(_ text: String) -> (project: Project?, diagnostics: [Diagnostic]) {
    ProjectReader.read(
      path: "p.yaml", bytes: Array(text.utf8), against: Fixtures.catalog,
      asOfDefault: Fixtures.today)
  }

  private func full() throws -> Project {
    let (project, diagnostics) = ProjectReader.read(
      path: "project.yaml", bytes: Fixtures.bytes("project.yaml"), against: Fixtures.catalog,
      asOfDefault: Fixtures.today)
    #expect(diagnostics.text(Fixtures.mini) == "")
    return try #require(project)
  }

  @Test func `A good project has no diagnostics and all its records`() throws {
    let project = try full()
    #expect(project.organisations.map(\.id) == ["acme", "holding"])
    #expect(project.items.map(\.id) == ["lock", "rest"])
    #expect(project.staff.map(\.id) == ["s1", "s2"])
    #expect(project.transfers.map(\.id) == ["t1", "t2"])
    #expect(project.authorisations.map(\.of.text) == ["aa.trade/licence"])
    #expect(project.safeguards == ["access-control", "training"])
    #expect(project.decisions.count == 1)
  }

  @Test func `Short and long ways to say a thing mean the same`() throws {
    let project = try full()
    let (first, second) = (project.staff[0], project.staff[1])
    #expect(first.citizenships?.map(\.place.text) == ["AX", "DE"])
    #expect(first.citizenships?[1].period.from == CivilDate("1990-05-01"))
    #expect(first.access[0] == StaffMember.Access(item: "rest"))
    #expect(first.access[1].mode == .remoteAccess)
    #expect(second.citizenships?.map(\.place.text) == ["DE"])
    #expect(second.resides?.country?.text == "DE")
    #expect(second.site == "AX")
    let flags = try #require(project.organisations[1].flags)
    #expect(flags.map(\.footnote) == [nil, "3"])
  }

  @Test func `A code, none and the list's word for the rest are told apart`() throws {
    let items = try full().items
    let list = try #require(ListID("aa.trade.list"))
    let arms = try #require(ListID("aa.trade.arms"))
    #expect(items[0].classifications[list] == ControlCode("1A001.a").map { .code($0) })
    #expect(items[0].classifications[arms] == .notListed)
    #expect(items[1].classifications[list] == .basket)
  }

  @Test func `An unknown share is no share of nothing`() throws {
    let owners = try #require(full().organisations[0].owners)
    #expect(owners.map(\.share) == [Rational(60), nil, nil])
    let content = try #require(full().items[0].content)
    #expect(content.map(\.share) == [Rational(60), Rational(61, over: 2)])
    #expect(content[1].includes?.map(\.description) == ["aa.trade.list/1A001"])
  }

  @Test func `Left out is unknown, empty is none`() throws {
    let project = try #require(
      read("project: p\nstaff: [{id: s1}, {id: s2, citizenships: [], influence: []}]\n").project)
    #expect(project.staff[0].citizenships == nil)
    #expect(project.staff[0].influence == nil)
    #expect(project.staff[1].citizenships == [])
    #expect(project.staff[1].influence == [])
    #expect(project.safeguards == nil)
    #expect(read("project: p\nsafeguards: []\n").project?.safeguards == [])
  }

  @Test(
    arguments: [
      ("", "2026-02-16", "2026-02-16"),
      ("start: 2027-01-01\n", "2027-01-01", "2027-01-01"),
      ("end: 2027-01-01\n", "2026-02-16", "2027-01-01"),
      ("end: 2020-01-01\n", "2020-01-01", "2020-01-01"),
      ("as-of: 2030-01-01\n", "2030-01-01", "2030-01-01"),
    ])
  func `A window end left out is the day we stand on`(keys: String, start: String, end: String) {
    let project = read("project: p\n\(keys)").project
    #expect(project?.start.description == start)
    #expect(project?.end.description == end)
  }

  @Test func `Answers may have one for all the others, and say what they hold for`() throws {
    let answers = try full().answers
    #expect(answers.wildcard == false)
    #expect(answers.scoped.map(\.question) == ["aa-small-once", "aa-cleared"])
    #expect(answers.scoped.map(\.isUnscoped) == [true, false])
    #expect(answers.scoped[1].staff == ["s1"])
    #expect(answers.scoped[1].destinations.map(\.text) == ["DE"])
  }

  @Test func `Answers by question hold for every act`() {
    let answers = read("project: p\nanswers: {aa-small-once: true, '*': false}\n").project?.answers
    #expect(answers == Answers(given: ["aa-small-once": true], wildcard: false))
  }

  @Test func `A duty is met on a day, or known never to be`() throws {
    let fulfilled = try full().fulfilled
    #expect(fulfilled.map(\.on) == [CivilDate("2026-01-15"), nil])
    #expect(fulfilled.map(\.subjects) == [["t1", "s1"], []])
  }

  @Test func `An item has headings beside its entries, and values with units`() throws {
    let item = try #require(full().items.first)
    #expect(item.tariff == ["hs": "901320", "aa.cn": "90132000"])
    #expect(item.classifications.count == 2)
    #expect(item.nature == ["engineering"])
    #expect(item.research?.readiness == 3)
    #expect(item.data?.records == 120)
    #expect(item.parameters["power"] == Quantity(value: Rational(3, over: 2), unit: "W"))
  }

  @Test func `People have careers and journeys`() throws {
    let staff = try full().staff
    #expect(staff[0].employment?.host == "holding")
    #expect(staff[0].clearances?.map(\.level) == ["secret"])
    #expect(staff[0].former.map(\.country?.text) == ["SE"])
    #expect(staff[0].travel.map(\.items) == [["lock"]])
    #expect(staff[0].access[1].workPackage == "wp1")
    #expect(staff[1].employment == Employment(kind: .visitor))
    #expect(staff[1].clearances == [])
  }

  @Test func `A transfer tells of the bargain, and a licence of its limits`() throws {
    let project = try full()
    let transfer = project.transfers[0]
    #expect(transfer.contractDate == CivilDate("2026-01-10"))
    #expect(transfer.endUser == "holding")
    #expect(transfer.quantity?.unit == "pieces")
    #expect(project.workPackages.map(\.funder) == ["Science Fund"])
    let licence = project.authorisations[0]
    #expect(licence.sublicensees == ["Helper Ltd"])
    #expect(licence.limits?.quantity?.value == Rational(10))
    #expect(licence.provisos.map(\.met) == [nil, true])
    let organisation = project.organisations[0]
    #expect(organisation.rights?.map(\.votes) == [Rational(51)])
    #expect(organisation.identifiers["company-number"] == "0123")
    #expect(organisation.facilities == ["laser-plant"])
  }

  @Test func `Shares held one after the other do not add up`() {
    let owners =
      "[{party: a, share: 60, until: 2020-12-31}, {party: b, share: 60, from: 2021-01-01}]"
    #expect(read("project: p\norganisations: [{id: x, owners: \(owners)}]\n").diagnostics.isEmpty)
    let together = owners.replacing("2021-01-01", with: "2020-12-31")
    #expect(
      read("project: p\norganisations: [{id: x, owners: \(together)}]\n").diagnostics.map(\.code)
        == ["PRJ-0105"])
  }

  @Test(
    arguments: [
      ("hs: \"8486\"", []), ("hs: \"8486.20.00\"", ["REC-0203"]), ("aa.cn: 8486 20 00", []),
      ("hs: none", ["REC-0203"]), ("hss: \"8486\"", ["REC-0203"]),
    ])
  func `A heading is as long as its nomenclature allows`(stated: String, codes: [DiagnosticCode]) {
    let found = read("project: p\nitems: [{id: i, classifications: {\(stated)}}]\n").diagnostics
    #expect(found.map(\.code) == codes)
  }

  /// The question about one person may be answered once where there is one person.
  @Test(
    arguments: [
      ("[{id: s1}]", "{aa-cleared: true}", []),
      ("[{id: s1}, {id: s2}]", "{aa-cleared: true}", ["PRJ-0109"]),
      ("[{id: s1}, {id: s2}]", "[{id: aa-cleared, value: true, staff: [s1]}]", []),
      ("[{id: s1}, {id: s2}]", "{aa-small-once: true, \"*\": true}", []),
    ])
  func `An answer for one of several says for which`(
    staff: String, answers: String, codes: [DiagnosticCode]
  ) {
    let found = read("project: p\nstaff: \(staff)\nanswers: \(answers)\n").diagnostics
    #expect(found.map(\.code) == codes)
  }

  @Test(arguments: [("2056-02-16", []), ("2056-02-17", ["PRJ-0110"])])
  func `A window lasts thirty years at most`(end: String, codes: [DiagnosticCode]) {
    #expect(read("project: p\nend: \(end)\n").diagnostics.map(\.code) == codes)
  }

  @Test func `A case carries its expectations with their lines`() throws {
    let (read, diagnostics) = CaseReader.read(
      path: "case.yaml", bytes: Fixtures.bytes("case.yaml"), against: Fixtures.catalog)
    #expect(diagnostics.text(Fixtures.mini) == "")
    let law = try #require(read)
    let trade = try #require(RegimeID("aa.trade"))
    #expect(law.source?.tier == .regulator)
    #expect(law.project.asOf == law.asOf)
    #expect(
      law.expectations[0].claim
        == .determination(
          .transfer("t1"), regime: trade, outcomes: [.licenceRequired, .prohibited],
          reasons: ["NS1"], authorisation: nil))
    #expect(law.expectations.map(\.origin.line) == Array(11...19))
    #expect(law.expectations[3].claim == .noFinding(.conflict, regimes: []))
    #expect(
      law.expectations[4].claim
        == .determination(
          .transfer("t1"), regime: trade,
          outcomes: Set(Outcome.allCases).subtracting([.notRequired, .outOfReach]), reasons: [],
          authorisation: nil))
    #expect(law.expectations[5].claim == .question("aa-small-once"))
    #expect(law.expectations[6].claim == .noQuestion("items"))
    #expect(law.expectations[7].claim == .duty("report", regime: trade))
    let jurisdiction = try #require(JurisdictionID("aa"))
    #expect(law.expectations[8].claim == .verdict(jurisdiction, .notAssessed))
  }

  @Test func `A file of law is not a project`() {
    let (project, diagnostics) = read("rules: []\n")
    #expect(project == nil)
    #expect(diagnostics.map(\.code) == ["REC-0105"])
  }

  @Test(arguments: 1...400)
  func `Broken bytes give diagnostics inside the file and never a crash`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let source = Fixtures.bytes(seed % 2 == 0 ? "project.yaml" : "case.yaml")
    let broken = Self.broken(source, &random)
    let (_, inProject) = ProjectReader.read(
      path: "p", bytes: broken, against: Fixtures.catalog, asOfDefault: Fixtures.today)
    let (_, inCase) = CaseReader.read(path: "p", bytes: broken, against: Fixtures.catalog)
    for diagnostic in inProject + inCase {
      #expect(diagnostic.span.map { $0.range.upperBound <= broken.count } ?? true)
    }
    var sources = SourceStore()
    sources.insert(path: "p", bytes: broken)
    #expect(!TextWriter().write(inProject + inCase, sources: sources).isEmpty)
  }

  /// The bytes after a few cuts, copies, flips and swaps of words that matter.
  private static func broken(
    _ source: [UInt8], _ random: inout SeededGenerator
  ) -> [UInt8] {
    let words = [
      "{", "}", "[", "]", ": ", "- ", "\n", "\"", "9999-99-99", "null", "~", "*", "AX",
      "99999999999999999999", "-1", "0.000000000000001", "unknown", "none", "\u{E9}",
    ]
    var bytes = source
    for _ in 0...Int.random(in: 0...4, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 2: bytes[start] = UInt8.random(in: 0...255, using: &random)
      default:
        bytes.replaceSubrange(
          start..<end, with: (words.randomElement(using: &random) ?? "").utf8)
      }
      if bytes.isEmpty { bytes = source }
    }
    return bytes
  }
}
