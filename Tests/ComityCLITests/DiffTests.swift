import Foundation
import Testing

@Suite struct `Comparing two states of the law` {
  @Test func `The law does not differ from itself`() throws {
    let desk = try Desk()
    let run = desk.comity("diff", ".", ".", "--project", "project.yaml")
    #expect(run.status == 0)
    #expect(run.output.contains("The law is the same."))
    #expect(run.output.contains("No answer for the project changes."))
  }

  @Test func `A changed rule is named as the cause of the answers that change`() throws {
    let (old, new) = (try Desk(), try Desk())
    try new.edit(
      "jurisdictions/aa/trade/rules.yaml", "outcome: licence", "outcome: prohibition")
    let run = new.comity(
      "diff", old.directory.path, ".", "--project", "project.yaml", "--format", "json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(report["changed"] as? [String] == ["rule aa.trade/export"])
    let answers = try #require(report["answers"] as? [[String: Any]])
    #expect(!answers.isEmpty)
    for answer in answers {
      #expect(answer["causes"] as? [String] == ["rule aa.trade/export"])
    }
  }

  @Test func `A state of the law with errors is refused`() throws {
    let (old, new) = (try Desk(), try Desk())
    try new.breakLaw()
    #expect(new.comity("diff", old.directory.path, ".").status == 65)
  }
}
