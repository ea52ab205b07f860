import Foundation
import Testing

@Suite struct `Planning` {
  private func files(in desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.path("plan")).sorted()
  }

  @Test func `Three files are written and named`() throws {
    let desk = try Desk()
    let run = desk.comity("plan", "project.yaml")
    #expect(run.status == 0)
    #expect(run.talk == "Wrote plan/plan.md, plan/plan.html, plan/answer.json.\n")
    #expect(try files(in: desk) == ["answer.json", "plan.html", "plan.md"])
    #expect(try desk.text("plan/plan.md").hasPrefix("# Compliance plan\n"))
    #expect(try desk.text("plan/plan.html").contains("font-family: sans-serif"))
    let answer = desk.comity("assess", "project.yaml", "--format", "json").output
    #expect(try desk.text("plan/answer.json") == answer)
  }

  @Test(arguments: [("markdown", "plan.md"), ("html", "plan.html"), ("json", "answer.json")])
  func `One file may be asked for`(format: String, name: String) throws {
    let desk = try Desk()
    #expect(desk.comity("plan", "project.yaml", "--format", format).status == 0)
    #expect(try files(in: desk) == [name])
  }

  @Test func `Findings at the threshold end the run with 1 after the plan is written`() throws {
    let desk = try Desk()
    #expect(desk.comity("plan", "project.yaml", "--fail-on", "medium").status == 1)
    #expect(try files(in: desk).count == 3)
  }

  @Test func `Where one part cannot be made, none is written`() throws {
    let desk = try Desk()
    try FileManager.default.removeItem(atPath: desk.path("reports/templates/plan.css"))
    #expect(desk.comity("plan", "project.yaml").status == 74)
    #expect(!FileManager.default.fileExists(atPath: desk.path("plan")))
  }
}
