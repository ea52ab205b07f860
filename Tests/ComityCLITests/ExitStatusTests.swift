import Graph
import Testing

@testable import ComityCLI

@Suite struct `How a run ends` {
  @Test func `Clean`() throws {
    #expect(try Desk().comity("assess", "project.yaml").status == 0)
  }

  @Test func `With findings at the threshold`() throws {
    let desk = try Desk()
    #expect(desk.comity("assess", "project.yaml", "--fail-on", "high").status == 1)
    #expect(desk.comity("assess", "project.yaml", "--fail-on", "critical").status == 0)
    #expect(desk.comity("test", "failing-case.yaml").status == 1)
  }

  @Test(
    arguments: [
      ["asess"], ["assess"], ["assess", "project.yaml", "--format", "pdf"],
      ["assess", "project.yaml", "--as-of", "soon"], ["new", "jurisdiction"],
      ["new", "jurisdiction", "--code", "France"], ["query"],
      ["--generate-completion-script", "sh"],
    ])
  func `With wrong usage`(arguments: [String]) throws {
    let run = try Desk().comity(arguments)
    #expect(run.status == 64)
    #expect(run.talk.hasPrefix("error: ") && run.output.isEmpty, "\(run)")
  }

  @Test(
    arguments: [
      ["show", "aa.trade.list/1A01"], ["explain", "CAT-9999"], ["query", "SELECT nothing"],
      ["explain", "project.yaml", "gap/none"], ["assess", "failing-case.yaml"],
      ["test", "project.yaml"], ["test", "reports"],
    ])
  func `With bad input`(arguments: [String]) throws {
    let run = try Desk().comity(arguments)
    #expect(run.status == 65)
    #expect(run.talk.hasPrefix("error"), "\(run)")
  }

  @Test(
    arguments: [
      ["assess", "missing.yaml"], ["test", "missing"], ["check", "missing.yaml"],
      ["check", "--catalog", "reports"], ["plan", "project.yaml", "-o", "project.yaml/plan"],
      ["new", "project", "-o", "project.yaml"], ["build", "--database", "project.yaml"],
      ["build", "--database", "project.yaml/law.sqlite"],
    ])
  func `With a file that cannot be read or written`(arguments: [String]) throws {
    let desk = try Desk()
    let project = try desk.text("project.yaml")
    let run = desk.comity(arguments)
    #expect(run.status == 74)
    #expect(run.talk.hasPrefix("error: ") && run.output.isEmpty, "\(run)")
    #expect(try desk.text("project.yaml") == project)
  }

  @Test(
    arguments: [
      GraphError.cannotWrite(path: "law.sqlite", reason: .inconsistent(table: "rule")),
      Surprise(secret: "Jane Roe"),
    ] as [any Error & Sendable])
  func `With a bug of ours`(error: any Error & Sendable) {
    let said = Said()
    let console = Console(print: { _ in }, error: { said.append($0) })
    let invocation = Invocation(
      console: console, directory: "/", executable: "/comity", environment: [:], today: Run.today)
    #expect(CommandLineTool.status(of: error, in: invocation) == .ourBug)
    #expect(said.text.hasPrefix("error: "))
    #expect(!said.text.contains("Jane"))
  }
}

private struct Surprise: Error {
  let secret: String
}
