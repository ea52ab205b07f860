import Foundation
import TestSupport
import Testing

@Suite struct `Text that would act on a terminal` {
  private static let hostile = "Vantor\nHoldings \u{202E}\u{9B}\u{1B}["

  @Test func `stays text on its way from a name, a reason and a person to terminal and record`()
    throws
  {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    let run = desk.comity(
      "screen", Self.hostile, "--threshold", "0.5", "--by", "A\n9  forged\u{1B}")
    let key = try #require(run.output.firstMatch(of: /query ([0-9a-f]{16})/)).1.description
    let decision = desk.comity(
      "screen", "decide", "confirmed", key, "aa.watch-list/7", "--reason", "x\n9  2026: \u{1B}[2K",
      "--by", "B\nC\u{202E}")
    let log = desk.comity("screen", "log")
    let runs = [
      run, decision, log, desk.comity("screen", "log", "--format", "json"),
      desk.comity("screen", Self.hostile, "--format", "json"),
      desk.comity("screen", Self.hostile), desk.comity("search", Self.hostile),
      desk.comity(Self.hostile), desk.comity("show", Self.hostile),
      desk.comity("query", "SELECT char(27) || '[2J' || char(8238)"),
      desk.comity("query", "SELECT char(27) || '[2J' || char(8238)", "--format", "json"),
      desk.comity("assess", Self.hostile),
    ]
    for run in runs {
      #expect(!JoinedText.isDangerous(run.output), "\(run.output.debugDescription)")
      #expect(!JoinedText.isDangerous(run.talk), "\(run.talk.debugDescription)")
    }
    #expect(decision.status == 0 && log.status == 0)
    #expect(log.output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500)
    SELECT printf('%.*c', 900000, 'x') FROM n
    """
  ])
  func `A query may not take more than a machine has`(sql: String) throws {
    let run = try Desk().comity("query", sql)
    #expect(run.status == 65 && run.talk.contains("megabytes"), "\(run.talk)")
  }

  @Test func `A wide cell is cut in a table and whole in JSON`() throws {
    let desk = try Desk()
    let sql = "SELECT printf('%.*c', 5000, 'x') AS wide"
    #expect(desk.comity("query", sql).output.count < 1000)
    #expect(desk.comity("query", sql, "--format", "json").output.count > 5000)
  }
}
