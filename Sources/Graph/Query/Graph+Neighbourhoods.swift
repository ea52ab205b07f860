import GRDB

extension Graph {
  /// The nodes with the key, by kind, each with its edges in both directions.
  ///
  /// A regime and the instrument it is named after may share an id. Empty where there is none.
  package func neighbourhoods(of key: String) throws(GraphError) -> [Neighbourhood] {
    try read { database in
      try Row.fetchAll(database, sql: Self.nodeSQL, arguments: [key]).map { row in
        let edges = { (sql: String) in
          try Row.fetchAll(database, sql: sql, arguments: [row["id"] as Int64]).map {
            Neighbourhood.Edge(kind: $0["edge"], other: NodeSummary($0))
          }
        }
        return Neighbourhood(
          node: NodeSummary(row), outgoing: try edges(Self.outgoingSQL),
          incoming: try edges(Self.incomingSQL))
      }
    }
  }

  static let nodeSQL = "SELECT id, kind, key, title FROM node WHERE key = ? ORDER BY kind"

  static let outgoingSQL = """
    SELECT edge.kind AS edge, n.kind, n.key, n.title
    FROM edge JOIN node n ON n.id = edge.target
    WHERE edge.source = ?
    ORDER BY edge.kind, n.key, n.kind
    """

  static let incomingSQL = """
    SELECT edge.kind AS edge, n.kind, n.key, n.title
    FROM edge JOIN node n ON n.id = edge.source
    WHERE edge.target = ?
    ORDER BY edge.kind, n.key, n.kind
    """
}

extension NodeSummary {
  fileprivate init(_ row: Row) {
    self.init(kind: row["kind"], key: row["key"], title: row["title"])
  }
}
