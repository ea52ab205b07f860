import Foundation
import GRDB
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

  @Test(arguments: [[], ["--database", "law.sqlite"]])
  func `A graph of another law is not believed, whatever it says of itself`(place: [String]) throws
  {
    let desk = try Desk()
    let path = String(desk.comity(["build"] + place).output.dropLast())
    let asked = ["query", "SELECT title FROM v_rules WHERE rule = 'aa.trade/export'"] + place
    let said = desk.comity(asked).output
    let genuine = try hash(of: path)
    let other = try Desk()
    try other.edit("jurisdictions/aa/trade/rules.yaml", "Export of a listed item", "Free for all")
    let forged = String(other.comity("build").output.dropLast())
    let raw = try DatabaseQueue(path: forged)
    try raw.write {
      try $0.execute(
        sql: "UPDATE meta SET value = ? WHERE key = 'input-hash'", arguments: [genuine])
    }
    try raw.close()
    try Data(contentsOf: URL(filePath: forged)).write(to: URL(filePath: path))
    #expect(try hash(of: path) == genuine)
    #expect(desk.comity(asked).output == said)
  }

  @Test func `No byte of a graph is believed that its build did not leave`() throws {
    let desk = try Desk()
    let path = String(desk.comity("build").output.dropLast())
    let whole = try Data(contentsOf: URL(filePath: path))
    for offset in stride(from: 100, to: whole.count, by: whole.count / 9) {
      let built = try desk.identity(at: path)
      let handle = try FileHandle(forUpdating: URL(filePath: path))
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: Data([whole[offset] ^ 0x01]))
      try handle.close()
      #expect(desk.comity("build").status == 0)
      #expect(try desk.identity(at: path) != built, "byte \(offset)")
    }
  }

  private func hash(of path: String) throws -> String? {
    try DatabaseQueue(path: path).read {
      try String.fetchOne($0, sql: "SELECT value FROM meta WHERE key = 'input-hash'")
    }
  }
}
