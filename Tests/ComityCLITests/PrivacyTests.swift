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

@Suite struct `Names of people stay out of diagnostics` {
  private static let secrets = ["Jane", "Secret", "Elbonia", "1970", "O'Hara", "Müller", "hired"]

  /// A project whose staff are wrong in some way.
  private static func project(_ staff: String) -> String {
    """
    project: p
    # Jane was hired in 1970
    organisations:
      - {id: acme, name: Jane O'Hara, kind: individual, country: Nowhere, owners: [{party: Jane Müller, share: x}]}
    staff:
      \(staff)
    """
  }

  @Test(
    arguments: [
      "- {id: s1, name: Jane Q Secret, citizenships: [Elbonia Jane], born: 1970-01-01}",
      "- {id: s1, name: [Jane, Secret], born: 1970}", "- {id: s1, Jane Secret: x}",
      "- {name: 'Jane O''Hara', resides: {country: Müller, since: 1970-13-01}}",
      "- Jane Secret", "Jane Secret: {id: s1}",
      "- {id: s1, name: Jane Q Secret", "- {id: s1, name: \"Jane Q Secret}",
      "- id: s1\n    name: Jane Q Secret\n   born: 1970-01-01 # hired",
      "- {id: s1, name: Jane, name: Secret}", "- {id: s1, name: *Jane}",
      "- {id: s1, name: !Jane x}",
      "- {id: s1, access: [design], gender: Jane Secret}\n  - {id: s1, name: Müller}",
    ])
  func `Whatever is wrong, nothing said of a person is repeated`(staff: String) throws {
    let desk = try Desk()
    try desk.write(Self.project(staff), to: "p.yaml")
    for arguments in [
      ["assess", "p.yaml"], ["check", "p.yaml"], ["check", "p.yaml", "--format", "json"],
      ["check", "p.yaml", "--format", "sarif"], ["plan", "p.yaml", "-o", "out"],
    ] {
      let run = desk.comity(arguments)
      #expect(run.status == 65 || arguments[0] == "check", "\(run.status)")
      let said = run.talk + run.output
      #expect(said.contains("p.yaml"))
      for secret in Self.secrets { #expect(!said.contains(secret), "\(arguments): \(said)") }
    }
  }

  @Test func `The place, the key and what is no person's are told all the same`() throws {
    let desk = try Desk()
    try desk.write(
      Self.project("- {id: s1, name: Jane, citizenships: [Elbonia], site: nowhere}")
        .replacing("kind: individual", with: "kind: individuel"), to: "p.yaml")
    let said = desk.comity("check", "p.yaml").output
    for part in ["p.yaml:6:", "citizenships", "'…' is not a place code", "individuel", "nowhere"] {
      #expect(said.contains(part), "\(part) in \(said)")
    }
  }
}
