import Diagnostics
import TestSupport
import Testing
import Workspace

@testable import ComityCLI

@Suite struct `Explaining` {
  @Test(arguments: DiagnosticRules.all.map(\.code.description))
  func `Each diagnostic code has a page, and no law is needed for it`(code: String) throws {
    let desk = try Desk()
    try desk.breakLaw()
    let run = desk.comity("explain", code)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(code)  "))
    for part in ["What it checks", "Why it matters", "Example", "Fix"] {
      #expect(run.output.contains("\n\(part)\n  "))
    }
    #expect(!run.output.contains("  \n"), "an empty part: \(run.output)")
  }

  @Test func `A finding is explained by the rules and facts behind it`() throws {
    let run = try Desk().comity(
      "explain", "project.yaml", "requirement/aa.trade/to-germany/laser/licence-required")
    #expect(run.status == 0)
    expectGolden(run.output, "explain-finding.txt")
  }

  @Test func `Without a finding all are listed, and each of them can be explained`() throws {
    let desk = try Desk()
    let list = desk.comity("explain", "project.yaml").output
    let ids = list.split(separator: "\n").dropFirst(2).compactMap { $0.split(separator: " ").first }
    #expect(ids.count >= 2)
    for id in ids {
      let run = desk.comity("explain", "project.yaml", String(id))
      #expect(run.status == 0 && run.output.hasPrefix("\(id)\n"))
    }
  }

  @Test func `A misspelt finding or code is corrected`() throws {
    let desk = try Desk()
    let finding = desk.comity(
      "explain", "project.yaml", "requirement/aa.trade/to-germny/laser/licence-required")
    #expect(finding.talk.contains("did you mean 'requirement/aa.trade/to-germany/laser/"))
    #expect(desk.comity("explain", "CAT-0199").talk.contains("did you mean 'CAT-0109'?"))
  }
}
