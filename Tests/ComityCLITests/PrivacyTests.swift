import Foundation
import Testing

@Suite struct `Personal data stays out of errors` {
  private static let person = "Jane Roe"

  @Test(
    arguments: [
      "SELECT * FROM node WHERE key = 'Jane Roe' AND", "SELECT \"Jane Roe\" FROM nothing",
      "DELETE FROM node WHERE key = 'Jane Roe'", "INSERT INTO meta VALUES ('Jane Roe', 1)",
      "SELECT 1; SELECT 'Jane Roe'", "SELECT json('Jane Roe')", "Jane Roe",
    ])
  func `An error of SQL does not repeat the statement`(sql: String) throws {
    let run = try Desk().comity("query", sql)
    #expect(run.status == 65)
    #expect(!run.talk.contains("Jane") && !run.talk.contains("SELECT"), "\(run.talk)")
  }

  @Test func `An error of a file does not repeat what is in the project`() throws {
    let desk = try Desk()
    try desk.edit("project.yaml", "Acme Optics", Self.person)
    try desk.edit(
      "project.yaml", "transfers:", "staff: [{id: s17, citizenships: [IR]}]\ntransfers:")
    for arguments in [
      ["plan", "project.yaml", "-o", "project.yaml/plan"],
      ["assess", "project.yaml", "--database", "project.yaml"],
      ["explain", "project.yaml", "gap/none"], ["show", "project.yaml"],
    ] {
      let run = desk.comity(arguments)
      #expect(run.status != 0 && !run.talk.isEmpty)
      for secret in ["Jane", "s17", "IR"] {
        #expect(!run.talk.contains(secret), "\(arguments): \(run.talk)")
      }
    }
  }

  @Test func `The graph holds law and nothing of projects`() throws {
    let desk = try Desk()
    try desk.edit("project.yaml", "Acme Optics", Self.person)
    #expect(desk.comity("plan", "project.yaml", "--database", "law.sqlite").status == 0)
    let graph = String(decoding: desk.bytes("law.sqlite") ?? .init(), as: UTF8.self)
    #expect(graph.contains("Trade Act 2001"))
    #expect(!graph.contains(Self.person) && !graph.contains("to-germany"))
  }
}
