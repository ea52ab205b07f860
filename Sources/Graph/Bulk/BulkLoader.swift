package import GRDB

/// Fills the tables of nodes and edges, as fast as SQLite takes rows.
///
/// Used inside one transaction, before the indexes exist.
package struct BulkLoader: ~Copyable {
  /// A node, numbered from 1 in the order of arrival.
  package typealias NodeID = Int64

  private let nodes: BulkStatement
  private let edges: BulkStatement
  private var lastNode: NodeID = 0

  /// Prepares the two statements; throws where the tables are missing.
  package init(_ database: Database) throws {
    let nodes = try BulkStatement(into: "node", columns: 4, on: database)
    let edges = try BulkStatement(into: "edge", columns: 3, on: database)
    self.nodes = nodes
    self.edges = edges
  }

  /// Adds a node; the key must be new among nodes of its kind.
  package mutating func addNode(
    kind: StaticString, key: String, title: String
  ) throws -> NodeID {
    lastNode += 1
    try nodes.run(lastNode, kind, key, title)
    return lastNode
  }

  /// Adds an edge between nodes added before.
  package borrowing func addEdge(
    from source: NodeID, to target: NodeID, kind: StaticString
  ) throws {
    try edges.run(source, target, kind)
  }
}
