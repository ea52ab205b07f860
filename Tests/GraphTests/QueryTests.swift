import Graph
import Regulation
import TestSupport
import Testing

struct QueryTests {
  private static let catalog = LawCatalog(
    acts: [Act(id: "act-1", title: "Éclair"), Act(id: "act-2", title: "Two")])

  private func failure(_ sql: String) throws -> QueryFailure? {
    let directory = try TemporaryDirectory()
    let graph = try directory.graph(of: Self.catalog)
    do {
      _ = try graph.query(sql, timeLimit: .milliseconds(200), rowLimit: 1000)
      return nil
    } catch .query(let failure) {
      return failure
    }
  }

  @Test func `A query gives columns and typed cells`() throws {
    let directory = try TemporaryDirectory()
    let result = try directory.graph(of: Self.catalog).query(
      "SELECT key, title, 1 AS one, 0.5 AS half, NULL AS none, x'00ff' AS bytes FROM node ORDER BY id; -- end"
    )
    #expect(result.columns == ["key", "title", "one", "half", "none", "bytes"])
    #expect(
      result.rows.first == [
        .text("act-1"), .text("Éclair"), .integer(1), .real(0.5), .null, .bytes(count: 2),
      ])
    #expect(result.rows.count == 2)
  }

  @Test(arguments: [
    "DELETE FROM node", "INSERT INTO meta VALUES ('a', 'b')", "UPDATE node SET title = ''",
    "DROP TABLE node", "CREATE TABLE t (a)", "CREATE TEMP TABLE t (a)", "VACUUM",
    "ATTACH ':memory:' AS other", "PRAGMA query_only = 0", "PRAGMA writable_schema = 1", "BEGIN",
    "WITH x AS (SELECT 1) DELETE FROM node", "SELECT load_extension('x')", "REINDEX", "ANALYZE",
    "VACUUM INTO 'copy.db'", "UPDATE sqlite_master SET sql = ''", "EXPLAIN DELETE FROM node",
    "INSERT INTO search (search) VALUES ('rebuild')",
  ])
  func `Nothing but reading is allowed`(sql: String) throws {
    #expect(try failure(sql) == .notReadOnly)
  }

  @Test(
    arguments: [
      ("", .empty), ("  -- only a remark", .empty), ("SELECT 1; SELECT 2", .severalStatements),
      ("SELECT ?", .parameters), ("SELECT FROM", .notUnderstood(.syntax, offset: 7)),
      ("SELECT * FROM nodes", .notUnderstood(.table, offset: nil)),
      ("SELECT nme FROM node", .notUnderstood(.column, offset: 7)),
      ("SELECT f(1)", .notUnderstood(.function, offset: 7)),
      ("SELECT 'open", .notUnderstood(.syntax, offset: 7)),
      ("SELECT abs(-9223372036854775808)", .failed),
      (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        .tooManyRows(limit: 1000)
      ),
      (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
        .tooLong
      ),
    ] as [(String, QueryFailure)])
  func `A failed query says why in our words`(sql: String, expected: QueryFailure) throws {
    #expect(try failure(sql) == expected)
  }

  @Test(arguments: [
    "SELECT 'Jane Roe' FROM nowhere", "SELECT \"Jane Roe\" FROM node", "SELECT 'Jane Roe",
    "DELETE FROM node WHERE title = 'Jane Roe'", "SELECT abs('Jane Roe', 2)",
  ])
  func `No failure repeats the query`(sql: String) throws {
    let failure = try #require(try failure(sql))
    #expect(!"\(failure) \(GraphError.query(failure))".contains("Jane"))
  }

  @Test func `The graph is searched and related in SQL too`() throws {
    let directory = try TemporaryDirectory()
    var random = RandomCatalog(seed: 2)
    let graph = try directory.graph(of: random.make())
    let found = try graph.query("SELECT count(*) > 0 FROM search WHERE search MATCH 'laser'").rows
    #expect(found == [[.integer(1)]])
    let words = try graph.query(
      "SELECT count(*) > 0 FROM rule, json_each(rule.condition) WHERE json_each.value <> ''")
    #expect(words.rows == [[.integer(1)]])
  }
}
