import Foundation
import Testing

@Suite struct `Starting` {
  @Test func `The starter project is sound and can be planned as it stands`() throws {
    let desk = try Desk()
    #expect(desk.comity("new", "project", "-o", "mine/project.yaml").status == 0)
    let (project, plan) = (desk.path("mine/project.yaml"), desk.path("mine/plan"))
    let check = Shipped.comity("check", project)
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    let run = Shipped.comity("plan", project, "-o", plan)
    #expect(run.status == 0)
    #expect(try desk.text("mine/plan/plan.md").contains("`my-project`"))
    #expect(run.output.contains("licence required"), "\(run.output)")
  }

  @Test func `The skeleton of a jurisdiction is sound, and its regime answers`() throws {
    let desk = try Desk()
    let run = desk.comity("new", "jurisdiction", "--code", "xx")
    #expect(run.status == 0)
    #expect(run.output.contains("jurisdictions/xx/main/rules.yaml\n"))
    let check = desk.comity("check")
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    #expect(desk.comity("show", "xx.main").output.contains("xx.main/licence"))
    try desk.write(
      """
      entries-of: xx.main.list
      cite: {instrument: xx.act}
      entries: [{code: 1A001, title: Lasers, controls: [{reason: NS}]}]
      """, to: "jurisdictions/xx/main/entries.yaml")
    try desk.edit("project.yaml", "country: AX", "country: XX")
    try desk.edit("project.yaml", "aa.trade.list", "xx.main.list")
    let answer = desk.comity("assess", "project.yaml", "--format", "csv")
    #expect(answer.output.contains("xx.main,licence-required,xx.main/export"), "\(answer)")
  }

  @Test func `Every schema that a starter file names is shipped`() throws {
    let desk = try Desk()
    let project = desk.comity("new", "project", "-o", "p.yaml").output
    let law = desk.comity("new", "jurisdiction", "--code", "xx").output
    for file in (project + law).split(separator: "\n") {
      let line = try #require(desk.text(String(file)).split(separator: "\n").first)
      let schema = try #require(line.split(separator: "/").last)
      let path = Shipped.root.appending(path: "schemas/\(schema)").path
      #expect(FileManager.default.fileExists(atPath: path), "\(file): \(line)")
    }
  }

  @Test func `Nothing is overwritten, and then nothing at all is written`() throws {
    let desk = try Desk()
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: desk.path("jurisdictions/xx/main"), withIntermediateDirectories: true)
    try desk.write("mine\n", to: "jurisdictions/xx/main/rules.yaml")
    let run = desk.comity("new", "jurisdiction", "--code", "xx")
    #expect(run.status == 74)
    #expect(run.talk.contains("'jurisdictions/xx/main/rules.yaml' exists already"))
    #expect(try desk.text("jurisdictions/xx/main/rules.yaml") == "mine\n")
    #expect(!manager.fileExists(atPath: desk.path("jurisdictions/xx/jurisdiction.yaml")))
  }
}
