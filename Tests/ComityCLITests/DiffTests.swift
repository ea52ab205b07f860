import Foundation
import Testing

@Suite struct `Comparing two states of the law` {
  private static let rules = "jurisdictions/aa/trade/rules.yaml"

  /// What `diff --format json` says of the small law and of another state of it.
  private func report(
    _ options: String..., change: (Desk) throws -> Void
  ) throws -> [String: Any] {
    let (old, new) = (try Desk(), try Desk())
    try change(new)
    let run = new.comity(
      ["diff", old.directory.path, ".", "--project", "project.yaml", "--format", "json"] + options)
    #expect(run.status == 0, "\(run.talk)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func causes(_ report: [String: Any], of what: String) throws -> [[String]] {
    try #require(report[what] as? [[String: Any]]).compactMap { $0["causes"] as? [String] }
  }

  private func banAfterTheReading(_ desk: Desk) throws {
    try desk.edit(
      Self.rules, "    outcome: licence\n", "    outcome: licence\n    until: 2026-06-30\n")
    try desk.write(
      """
      rules:
        - id: aa.trade/ban
          kind: requirement
          title: Export of a listed item is forbidden
          cite: {instrument: aa.act, at: s 5}
          from: 2026-07-01
          outcome: prohibition
          per-control-of: aa.trade.list
          when:
            - act.crosses-border: true
      """, to: "jurisdictions/aa/trade/ban.yaml")
  }

  @Test func `The law does not differ from itself`() throws {
    let desk = try Desk()
    let run = desk.comity("diff", ".", ".", "--project", "project.yaml")
    #expect(run.status == 0)
    #expect(run.output.contains("The law is the same."))
    #expect(run.output.contains("No answer for the project changes."))
    #expect(run.output.contains("No finding for the project changes."))
  }

  @Test func `What is said otherwise of days already read is the catalogue's`() throws {
    let report = try report { desk in
      try desk.edit(Self.rules, "outcome: licence", "outcome: prohibition")
    }
    #expect(report["changed"] as? [String] == ["rule aa.trade/export"])
    #expect(report["causes"] as? [String: [String]] == ["rule aa.trade/export": ["catalogue"]])
    let answers = try #require(report["answers"] as? [[String: Any]])
    #expect(!answers.isEmpty)
    for answer in answers {
      #expect(answer["causes"] as? [String] == ["catalogue"])
      #expect(answer["records"] as? [String] == ["rule aa.trade/export"])
    }
    #expect(try Set(causes(report, of: "findings")) == [["catalogue"]])
  }

  @Test func `What takes effect or ends after the reading is law`() throws {
    let report = try report(change: banAfterTheReading)
    #expect(
      report["causes"] as? [String: [String]]
        == ["rule aa.trade/ban": ["law"], "rule aa.trade/export": ["law"]])
    #expect(try Set(causes(report, of: "answers")) == [["law"]])
    #expect(try Set(causes(report, of: "findings")) == [["law"]])
  }

  @Test func `What the project says otherwise is facts`() throws {
    let report = try report("--later-project", "later.yaml") { desk in
      let project = try desk.text("project.yaml")
      try desk.write(
        project.replacing("to: DE, mode: shipment", with: "to: FI, mode: shipment"),
        to: "later.yaml")
    }
    #expect((report["causes"] as? [String: [String]])?.isEmpty == true)
    #expect(try causes(report, of: "answers") == [["facts"]])
    #expect(try Set(causes(report, of: "findings")) == [["facts"]])
  }

  @Test func `Each cause is told apart where all three are at work`() throws {
    let report = try report("--later-project", "later.yaml") { desk in
      try banAfterTheReading(desk)
      try desk.edit(Self.rules, "title: Export of a listed item", "title: Export of listed items")
      try desk.edit(Self.rules, "destination.in: [FI]", "destination.in: [DE]")
      let project = try desk.text("project.yaml")
      try desk.write(
        project.replacing(
          "- {id: to-germany, item: laser, from: works, to: DE, mode: shipment}\n", with: ""),
        to: "later.yaml")
    }
    #expect(
      report["causes"] as? [String: [String]]
        == [
          "rule aa.trade/ban": ["law"], "rule aa.trade/export": ["catalogue", "law"],
          "rule aa.trade/neighbours": ["catalogue"],
        ])
    let answers = try #require(report["answers"] as? [[String: Any]])
    let found = Dictionary(
      answers.map { ($0["subject"] as? String, $0["causes"] as? [String]) }
    ) { first, _ in first }
    #expect(found == ["to-germany": ["facts"], "to-finland": ["catalogue", "law"]])
  }

  @Test func `A later project is of use only beside an earlier one`() throws {
    #expect(try Desk().comity("diff", ".", ".", "--later-project", "project.yaml").status == 64)
  }

  @Test func `A state of the law with errors is refused`() throws {
    let (old, new) = (try Desk(), try Desk())
    try new.breakLaw()
    #expect(new.comity("diff", old.directory.path, ".").status == 65)
  }
}
