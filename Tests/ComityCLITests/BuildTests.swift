import Foundation
import Testing

@Suite struct `Building the graph` {
  @Test func `It is built once and kept`() throws {
    let desk = try Desk()
    let first = desk.comity("build", "--database", "law.sqlite")
    #expect(first.status == 0)
    #expect(first.output == "\(desk.path("law.sqlite"))\n")
    let built = try desk.identity(of: "law.sqlite")
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    #expect(desk.comity("assess", "project.yaml", "--database", "law.sqlite").status == 0)
    #expect(try built != nil && desk.identity(of: "law.sqlite") == built)
  }

  @Test(
    arguments: [
      "jurisdictions/aa/trade/rules.yaml", "jurisdictions/aa/instruments.yaml",
      "crosswalks/acts.yaml",
    ])
  func `A change of any file builds it anew`(file: String) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let built = try desk.identity(of: "law.sqlite")
    try desk.write(desk.text(file) + "# read again\n", to: file)
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    #expect(try desk.identity(of: "law.sqlite") != built)
  }

  @Test func `Worked cases are no part of it`() throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let built = try desk.identity(of: "law.sqlite")
    try desk.write("case: nonsense\n", to: "jurisdictions/aa/cases/laser-abroad.yaml")
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    #expect(try desk.identity(of: "law.sqlite") == built)
  }

  @Test(arguments: ["build", "assess", "show", "search", "query", "test", "plan", "explain"])
  func `A law with errors leaves the old graph whole`(command: String) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let (graph, built) = (desk.bytes("law.sqlite"), try desk.identity(of: "law.sqlite"))
    try desk.breakLaw()
    let subject = ["show": "aa.trade", "query": "SELECT 1", "test": "failing-case.yaml"]
    let arguments = command == "build" ? [] : [subject[command] ?? "project.yaml"]
    let run = desk.comity([command] + arguments + ["--database", "law.sqlite"])
    #expect(run.status == 65)
    #expect(run.talk.contains("act.crosses-boarder") && run.output.isEmpty)
    #expect(graph != nil && desk.bytes("law.sqlite") == graph)
    #expect(try desk.identity(of: "law.sqlite") == built)
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.directory.path)
    #expect(!left.contains { $0.contains("building") })
  }

  @Test func `A build that was killed leaves nothing that disturbs the next`() throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    try desk.write("half a file", to: ".law.sqlite.building-999999999-left")
    #expect(desk.comity("assess", "project.yaml", "--database", "law.sqlite").status == 0)
    try desk.edit("crosswalks/acts.yaml", "Tell anyone", "Tell somebody")
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    #expect(desk.bytes(".law.sqlite.building-999999999-left") == nil)
  }

  @Test func `A damaged graph of ours is built anew`() throws {
    let desk = try Desk()
    let path = desk.comity("build").output.dropLast()
    var bytes = try Data(contentsOf: URL(filePath: String(path)))
    bytes.replaceSubrange(4096..., with: Data(count: bytes.count - 4096))
    try bytes.write(to: URL(filePath: String(path)))
    #expect(desk.comity("show", "aa.trade/export").status == 0)
    try Data("no database".utf8).write(to: URL(filePath: String(path)))
    #expect(desk.comity("show", "aa.trade/export").status == 0)
  }
}
