import GRDB
package import Regulation

extension Graph {
  /// The entry with the entries above and directly below it; nil where the catalog states none.
  package func entry(_ id: EntryID) throws(GraphError) -> EntryContext? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: Self.recordSQL, arguments: [id.description, RecordID.Kind.entry.rawValue])
      guard let row else { return nil }
      let node: Int64 = row["node"]
      return EntryContext(
        entry: try row.record(),
        ancestors: try Self.summaries(database, Self.ancestorsSQL, of: node, on: id.list),
        children: try Self.summaries(database, Self.childrenSQL, of: node, on: id.list))
    }
  }

  static let recordSQL = """
    SELECT node, packed FROM record
    WHERE node = (SELECT id FROM node WHERE key = ? AND kind = ?)
    """

  static let ancestorsSQL = """
    WITH RECURSIVE above (id, height) AS (
      SELECT parent, 1 FROM entry WHERE id = ?
      UNION ALL
      SELECT e.parent, height + 1 FROM above JOIN entry e ON e.id = above.id
    )
    SELECT e.code, n.title
    FROM above JOIN entry e ON e.id = above.id JOIN node n ON n.id = above.id
    ORDER BY height DESC
    """

  static let childrenSQL = """
    SELECT e.code, n.title
    FROM entry e JOIN node n ON n.id = e.id
    WHERE e.parent = ?
    """

  private static func summaries(
    _ database: Database, _ sql: String, of node: Int64, on list: ListID
  ) throws -> [EntrySummary] {
    let summaries = try Row.fetchAll(database, sql: sql, arguments: [node]).map { row in
      guard let code = ControlCode(row[0] as String) else { throw PackingFailure() }
      return EntrySummary(id: EntryID(list: list, code: code), title: row[1])
    }
    return sql == childrenSQL ? summaries.sorted { $0.id < $1.id } : summaries
  }
}
