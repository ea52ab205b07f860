import GRDB
import Regulation
import TestSupport
import Testing

@testable import Graph

struct SchemaTests {
  @Test func `The schema is the golden one`() {
    expectGolden(GraphSchema.script, "schema.sql")
  }

  /// Each lookup reads its tables through an index: `SCAN` of a table is a defect.
  @Test(arguments: [
    Graph.searchSQL, Graph.recordSQL, Graph.ancestorsSQL, Graph.childrenSQL, Graph.rulesSQL,
    Graph.nodeSQL, Graph.outgoingSQL, Graph.incomingSQL,
    "SELECT * FROM v_controls WHERE code = ?", "SELECT * FROM v_destinations WHERE code = ?",
    "SELECT * FROM cas WHERE number = ?",
    "SELECT * FROM citation WHERE instrument = ?", "SELECT * FROM implements WHERE item = ?",
  ])
  func `A lookup uses indexes`(sql: String) throws {
    var random = RandomCatalog(seed: 3)
    let directory = try TemporaryDirectory()
    let graph = try directory.graph(of: random.make(entries: 400, rules: 100))
    let plan = try graph.read { database in
      let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
      let arguments = StatementArguments(Array(repeating: "1", count: sql.count { $0 == "?" }))
      return try Row.fetchAll(statement, arguments: arguments).map { $0["detail"] as String }
    }
    // A table with one row, as that of charts here, and what a query makes itself are read through.
    let small = ["sheet", "above", "hit", "best", "v", "(subquery"]
    let scans = plan.filter { step in
      step.hasPrefix("SCAN") && !step.contains("VIRTUAL TABLE INDEX")
        && !small.contains { step == "SCAN \($0)" || step.hasPrefix("SCAN \($0)-") }
    }
    #expect(scans.isEmpty, "\(plan.joined(separator: "\n"))")
  }

  @Test func `Every view can be read, and every record is stated once`() throws {
    var random = RandomCatalog(seed: 4)
    let directory = try TemporaryDirectory()
    let catalog = random.make()
    let graph = try directory.graph(of: catalog)
    let views = try graph.query("SELECT name FROM sqlite_schema WHERE type = 'view'").rows
    #expect(views.count == 15)
    for case .text(let view) in views.map({ $0[0] }) {
      #expect(try !graph.query("SELECT * FROM \(view)").columns.isEmpty)
    }
    let rules = try graph.query("SELECT count(*) FROM v_rules").rows
    #expect(rules == [[.integer(Int64(catalog.rules.count))]])
    let entries = try graph.query("SELECT count(*) FROM entry").rows
    #expect(entries == [[.integer(Int64(catalog.entries.count))]])
  }
}
