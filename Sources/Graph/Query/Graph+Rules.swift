import GRDB
package import Regulation

extension Graph {
  /// The rules of a regime in the order of the catalog; none where the regime is unknown.
  package func rules(of regime: RegimeID) throws(GraphError) -> [Rule] {
    try read { database in
      try Row.fetchAll(
        database, sql: Self.rulesSQL,
        arguments: [regime.text, RecordID.Kind.regime.rawValue]
      ).map { try $0.record() }
    }
  }

  static let rulesSQL = """
    SELECT record.packed
    FROM rule JOIN record ON record.node = rule.id
    WHERE rule.regime = (SELECT id FROM node WHERE key = ? AND kind = ?)
    ORDER BY record.id
    """
}
