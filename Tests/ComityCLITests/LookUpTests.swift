import Foundation
import TestSupport
import Testing

@Suite struct `Looking things up` {
  @Test func `A search gives ids that can be shown`() throws {
    let desk = try Desk()
    let run = desk.comity("search", "laser")
    #expect(run.status == 0)
    #expect(run.output.contains("aa.trade.list/1A001  entry  Lasers"))
    #expect(desk.comity("show", "aa.trade.list/1A001").status == 0)
    struct Hit: Decodable, Equatable { var id, kind, title: String }
    let json = desk.comity("search", "1A001", "--format", "json").output
    #expect(
      try JSONDecoder().decode([Hit].self, from: Data(json.utf8))
        == [Hit(id: "aa.trade.list/1A001", kind: "entry", title: "Lasers")])
  }

  @Test(arguments: ["zeppelin", "\"", "*", "'; DROP TABLE node; --", "a OR", "NEAR(", "-"])
  func `Any words may be searched for`(words: String) throws {
    let run = try Desk().comity("search", "--", words)
    #expect(run.status == 0)
    #expect(run.output.isEmpty == run.talk.contains("Nothing found"))
  }

  @Test(
    arguments: [
      "aa", "aa.act", "aa.office", "aa.trade", "aa.trade.list", "aa.trade.list/1A001",
      "aa.trade/chart", "aa.trade/export", "aa.trade/location", "aa.trade/neighbours",
      "aa.watch-list", "aa/neighbours", "tell-anyone",
    ])
  func `Each kind of record has a page that begins with its id`(id: String) throws {
    let run = try Desk().comity("show", id)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("\(id)  "), "\(run.output)")
  }

  @Test func `The page of an entry tells all that the law says of it`() throws {
    let run = try Desk().comity("show", "aa.trade.list/1A001")
    expectGolden(run.output, "show-entry.txt")
  }

  @Test(arguments: ["aa.trade.list/1A001", "aa.trade/chart", "aa.trade/export", "aa.act"])
  func `A drawing names every record that the graph joins`(id: String) throws {
    let desk = try Desk()
    let run = desk.comity("show", id, "--format", "svg")
    #expect(run.status == 0)
    let shown = run.output.matches(of: /font-weight="600">([^<]*)</).map { String($0.1) }
    let sql = """
      SELECT DISTINCT far.key FROM edge
        JOIN node near ON near.id IN (edge.source, edge.target)
        JOIN node far ON far.id IN (edge.source, edge.target)
      WHERE near.key = '\(id)'
      """
    let joined = desk.comity("query", sql, "--format", "csv").output.split(separator: "\r\n")
    #expect(joined.count > 2)
    #expect(Set(shown) == Set(joined.dropFirst().map(String.init)))
  }

  @Test func `More than a drawing can show is refused with what to do`() {
    let run = Shipped.comity("show", "us.ear.ccl", "--format", "svg")
    #expect(run.status == 65)
    #expect(run.talk.contains("--format dot"))
  }

  @Test func `A misspelt id is corrected`() throws {
    let run = try Desk().comity("show", "aa.trade/exprot")
    #expect(run.status == 65)
    #expect(run.talk.hasSuffix("did you mean 'aa.trade/export'?\n"))
  }

  @Test func `Of the shipped law, whatever kind a search finds can be shown`() {
    let sql = "SELECT min(key) FROM search GROUP BY kind"
    let ids = Shipped.comity("query", sql, "--format", "csv").output.split(separator: "\r\n")
    #expect(ids.count > 6)
    for id in ids.dropFirst() {
      #expect(Shipped.comity("show", String(id)).output.hasPrefix("\(id)  "), "\(id)")
    }
  }

  @Test(arguments: ["us.ear.ccl/3A001", "us.ear/tsr", "us.ear/group.A-5"])
  func `The examples of the help can be shown`(id: String) {
    #expect(Shipped.comity("show", id).output.hasPrefix("\(id)  "))
  }
}

@Suite struct `Asking in SQL` {
  @Test func `Rows come as text, CSV and JSON`() throws {
    let desk = try Desk()
    let sql = "SELECT code, title, 1 AS n, NULL AS none FROM v_controls ORDER BY code"
    #expect(
      desk.comity("query", sql).output == """
        code   title   n  none
        -----  ------  -  ----
        1A001  Lasers  1
        1A002  Lamps   1

        """)
    #expect(
      desk.comity("query", sql, "--format", "csv").output
        == "code,title,n,none\r\n1A001,Lasers,1,\r\n1A002,Lamps,1,\r\n")
    let json = desk.comity("query", sql, "--format", "json").output
    #expect(json.contains("\"Lasers\"") && json.contains("null"))
  }

  @Test(
    arguments: [
      "DELETE FROM node", "INSERT INTO meta VALUES ('a', 'b')", "DROP TABLE node",
      "ATTACH 'other.sqlite' AS other", "PRAGMA query_only = OFF", "VACUUM INTO 'copy.sqlite'",
      "SELECT 1; DELETE FROM node", "CREATE TEMP TABLE t (a)", " ",
    ])
  func `Whatever is not reading is refused`(sql: String) throws {
    let desk = try Desk()
    #expect(desk.comity("build", "--database", "law.sqlite").status == 0)
    let graph = desk.bytes("law.sqlite")
    let run = desk.comity("query", sql, "--database", "law.sqlite")
    #expect(run.status == 65)
    #expect(run.talk.hasPrefix("error: ") && run.output.isEmpty)
    #expect(graph != nil && desk.bytes("law.sqlite") == graph)
    #expect(desk.bytes("copy.sqlite") == nil)
  }

  @Test func `The examples of the help run`() {
    for sql in [
      "SELECT code, title FROM v_controls WHERE reason = 'MT' LIMIT 5", "SELECT * FROM v_horizon",
      "SELECT * FROM v_controls LIMIT 5", "SELECT name FROM sqlite_schema",
    ] {
      let run = Shipped.comity("query", sql)
      #expect(run.status == 0 && !run.output.isEmpty, "\(sql): \(run.talk)")
    }
  }
}

@Suite struct `The vocabulary of facts` {
  @Test func `The handbook for authors holds the table as it is printed`() throws {
    let handbook = try String(
      contentsOf: Shipped.root.appending(path: "jurisdictions/README.md"), encoding: .utf8)
    let run = try Desk().comity("facts", "--format", "markdown")
    #expect(run.status == 0)
    let isCurrent = handbook.contains("\n\n\(run.output)\n")
    #expect(
      isCurrent, "put the output of 'comity facts --format markdown' into jurisdictions/README.md")
  }

  @Test func `The table may be narrowed, and written in three ways`() throws {
    let desk = try Desk()
    let all = desk.comity("facts").output
    let some = desk.comity("facts", "person.citizenship").output
    #expect(all.contains(some) && some.count < all.count)
    struct Fact: Decodable { var fact, comparedWith, meaning, suppliedBy: String }
    let json = desk.comity("facts", "person.citizenship", "--format", "json").output
    let facts = try JSONDecoder().decode([Fact].self, from: Data(json.utf8))
    #expect(facts.map(\.fact) == ["person.citizenship.in", "person.citizenship.only-in"])
    #expect(!facts.contains { $0.meaning.isEmpty || $0.suppliedBy.isEmpty })
  }

  @Test func `A fact that is none is said to be none`() throws {
    let run = try Desk().comity("facts", "citizneship")
    #expect(run.status == 65)
    #expect(run.talk == "error: no fact has 'citizneship' in its name\n")
  }
}
