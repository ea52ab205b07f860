import Foundation
import Testing

@Suite struct `A project that is screened as it is assessed` {
  private static let row = "to-finland,laser,AX,FI,shipment,aa.trade,"

  private func desk(
    _ parties: (String, String)..., persons: [(String, String)] = []
  ) throws -> Desk {
    let desk = try Desk.watching()
    try desk.write(
      WatchList(
        entries: parties.map { ($0, $1) }, persons: persons.map { ($0, $1) }
      ).text, to: "watch.xml")
    #expect(desk.comity("lists", "import", "watch.xml").status == 0)
    return desk
  }

  private func decide(_ verdict: String, _ desk: Desk) throws {
    let run = desk.comity("screen", "--project", "project.yaml")
    let key = try #require(run.output.firstMatch(of: /query ([0-9a-f]{16})/)).1
    #expect(
      desk.comity(
        "screen", "decide", verdict, String(key), "aa.watch-list/7", "--reason", "checked", "--by",
        "Ann"
      ).status == 0)
  }

  private func assess(_ desk: Desk, _ format: String) -> String {
    desk.comity("assess", "project.yaml", "--screen", "--format", format).output
  }

  @Test func `A hit nobody has ruled on is presumed, and the rules fire`() throws {
    let desk = try desk(("7", "Acme Optics"))
    #expect(assess(desk, "csv").contains("\(Self.row)prohibited"))
    let answer = assess(desk, "json")
    for part in [
      "(presumed from screening: not yet reviewed)",
      "question/listing/organisations[acme]/aa.watch-list/7",
      "\"review\" : \"open\"", "Rule on the hit: comity screen decide",
    ] {
      #expect(answer.contains(part), "\(part)")
    }
  }

  @Test func `Without the option nothing is screened`() throws {
    let desk = try desk(("7", "Acme Optics"))
    let run = desk.comity("assess", "project.yaml", "--format", "json")
    #expect(!run.output.contains("screening") && !run.output.contains("presumed"))
    #expect(desk.comity("screen", "log").output.split(separator: "\n").count == 2)
  }

  @Test func `A cleared hit lists nobody`() throws {
    let desk = try desk(("7", "Acme Optics"))
    try decide("cleared", desk)
    #expect(assess(desk, "csv").contains("\(Self.row)authorised"))
    #expect(!assess(desk, "json").contains("presumed"))
  }

  @Test func `A confirmed hit lists the party without a presumption`() throws {
    let desk = try desk(("7", "Acme Optics"))
    try decide("confirmed", desk)
    #expect(assess(desk, "csv").contains("\(Self.row)prohibited"))
    #expect(!assess(desk, "json").contains("presumed"))
  }

  @Test func `A party without a hit is screened and on no list`() throws {
    let desk = try desk(("7", "Vantor Holdings"))
    try desk.edit("project.yaml", ", flags: []}", "}")
    #expect(
      desk.comity("assess", "project.yaml", "--format", "json").output.contains("not-screened"))
    #expect(!assess(desk, "json").contains("not-screened"))
    #expect(assess(desk, "csv").contains("\(Self.row)authorised"))
  }

  @Test func `An owner that the project only names is screened for the rules on owners`() throws {
    let desk = try desk(("7", "Vantor Holdings"))
    try desk.edit(
      "project.yaml", "flags: []}", "flags: [], owners: [{party: Vantor Holdings, share: 60}]}")
    #expect(assess(desk, "csv").contains("\(Self.row)prohibited"))
    #expect(assess(desk, "json").contains("aa.trade/watched-owners"))
    try desk.edit("project.yaml", "share: 60", "share: 40")
    #expect(assess(desk, "csv").contains("\(Self.row)authorised"))
  }

  @Test func `A listed member of staff is a party to what is disclosed to them`() throws {
    let desk = try desk(persons: [("7", "Jane Roe")])
    try desk.edit(
      "project.yaml", "transfers:",
      """
      staff:
        - {id: s1, name: Jane Roe, site: works, citizenships: [AX], access: [laser]}
        - {id: s2, site: works, citizenships: [AX], access: [laser]}
      transfers:
      """)
    let table = assess(desk, "csv").split(separator: "\r\n")
    #expect(table.contains { $0.hasPrefix("s1,") && $0.contains(",prohibited,") })
    #expect(!table.contains { $0.hasPrefix("s2,") && $0.contains(",prohibited,") })
    #expect(assess(desk, "json").contains("notice/persons-not-screened"))
  }

  @Test(arguments: [("2026-02-08", "notice/lists-stale"), ("2026-02-10", nil)])
  func `A stale copy of a list that rules ask about is a notice`(
    published: String, notice: String?
  ) throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"), published: published)
    #expect(assess(desk, "json").contains("notice/lists-stale") == (notice != nil))
  }

  @Test func `A list that rules ask about and nobody imported is a notice`() throws {
    let desk = try desk(("7", "Acme Optics"))
    try desk.edit("jurisdictions/aa/flags.yaml", "register: UN", "register: Other")
    #expect(assess(desk, "json").contains("notice/lists-missing"))
    #expect(assess(desk, "csv").contains("\(Self.row)authorised"))
  }

  @Test func `The plan says who was screened, against what and with what outcome`() throws {
    let desk = try desk(("7", "Acme Optics"))
    try decide("cleared", desk)
    try desk.edit(
      "project.yaml", "transfers:", "staff: [{id: s2, site: works, access: [laser]}]\ntransfers:")
    #expect(desk.comity("plan", "project.yaml", "-o", "plan", "--screen").status == 0)
    let plan = try desk.text("plan/plan.md")
    for part in [
      "Screening of parties", "`organisations[acme]`", "cleared by Ann on 2026-02-16: checked",
      "Watch list", "2026-02-10", "Without a name nobody can be screened", "Lists screened",
    ] {
      #expect(plan.contains(part), "\(part)")
    }
  }
}
