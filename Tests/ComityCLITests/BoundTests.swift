import Foundation
import Testing

@testable import ComityCLI

@Suite struct `Bounds` {
  @Test(
    arguments: [
      ["screen", "A", "--limit", "9223372036854775807"], ["search", "a", "--limit", "2147483648"],
      ["export", "graph", "--steps", "-1"], ["screen", "A", "--limit", "-9223372036854775808"],
    ])
  func `A number beyond sense is wrong usage`(arguments: [String]) throws {
    let desk = try Desk.watching()
    try desk.take(("7", "Vantor Holdings"))
    #expect(desk.comity(arguments).status == 64)
  }

  @Test func `Steps end where there is nothing new`() throws {
    let desk = try Desk()
    let far = ["export", "graph", "--around", "aa.trade/export", "--steps", "9223372036854775807"]
    #expect(desk.comity(far).status == 0)
    let near = desk.comity("export", "graph", "--around", "aa.trade/export", "--steps", "0")
    #expect(near.output.components(separatedBy: "<node ").count == 2)
  }

  @Test func `A search for thousands of words is refused`() throws {
    let run = try Desk().comity(["search"] + Array(repeating: "laser", count: 3000))
    #expect(run.status == 65 && run.talk.contains("50 words"))
  }

  @Test(
    arguments: [
      (["plan"], nil, 1800), (["query", "SELECT 1"], nil, 30), (["query"], "5", 5),
      (["plan"], "0", nil), (["plan"], "-1", nil), (["plan"], "x", 1800),
    ] as [([String], String?, Int?)])
  func `A run has so many seconds`(arguments: [String], stated: String?, limit: Int?) {
    let variables = stated.map { [Watchdog.variable: $0] } ?? [:]
    #expect(Watchdog.limit(for: arguments, variables) == limit)
  }
}
