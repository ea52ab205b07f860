import GRDB
import Regulation

extension Graph {
  /// Records whose code, key or title match the text, best first.
  ///
  /// Codes and keys that begin with the text come before records that hold its words; among
  /// equals the shorter code and then the key decide. Any text is safe.
  package func search(_ text: String, limit: Int = 20) throws(GraphError) -> [SearchHit] {
    let expression: SearchExpression?
    do { expression = try SearchExpression(text) } catch { throw .query(error) }
    guard limit > 0, let expression else { return [] }
    return try read { database in
      let rows = try Row.fetchCursor(
        database, sql: Self.searchSQL,
        arguments: [expression.prefix, expression.words, limit])
      var hits: [SearchHit] = []
      while let row = try rows.next() {
        guard let kind = RecordID.Kind(rawValue: row[0]) else { throw PackingFailure() }
        hits.append(SearchHit(record: RecordID(kind, row[1] as String), title: row[2]))
      }
      return hits
    }
  }

  static let searchSQL = """
    WITH hit (id, tier, score) AS (
      SELECT rowid, 0, 0.0 FROM search WHERE search MATCH ?
      UNION ALL
      SELECT rowid, 1, rank FROM search WHERE search MATCH ?
    ), best (id, tier, score) AS (
      SELECT id, min(tier), score FROM hit GROUP BY id
    )
    SELECT s.kind, s.key, s.title
    FROM best JOIN search s ON s.rowid = best.id
    ORDER BY best.tier, best.score, length(s.code), s.key
    LIMIT ?
    """
}
