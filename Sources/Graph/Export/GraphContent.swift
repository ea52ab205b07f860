import GRDB

/// Nodes and edges as they leave the graph for other tools.
package struct GraphContent: Sendable, Hashable {
  package struct Node: Sendable, Hashable {
    package let kind: String
    package let key: String
    package let title: String
  }

  /// An edge between two nodes by their places in `nodes`.
  package struct Edge: Sendable, Hashable {
    package let source: Int
    package let target: Int
    package let kind: String
  }

  package let nodes: [Node]
  package let edges: [Edge]

  /// What lies within so many steps of the nodes with the key; nil where there is none.
  ///
  /// Each node is reached once, so that the steps end where there is nothing new.
  package func around(_ key: String, steps: Int) -> GraphContent? {
    var reached = nodes.indices.filter { nodes[$0].key == key }
    guard !reached.isEmpty else { return nil }
    var neighbours = [[Int]](repeating: [], count: nodes.count)
    for edge in edges {
      neighbours[edge.source].append(edge.target)
      neighbours[edge.target].append(edge.source)
    }
    var kept = Set(reached)
    var step = 0
    while step < steps, !reached.isEmpty {
      step += 1
      reached = reached.flatMap { neighbours[$0] }.filter { kept.insert($0).inserted }
    }
    let order = kept.sorted()
    let place = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return GraphContent(
      nodes: order.map { nodes[$0] },
      edges: edges.compactMap { edge in
        guard let source = place[edge.source], let target = place[edge.target] else { return nil }
        return Edge(source: source, target: target, kind: edge.kind)
      })
  }
}

extension Graph {
  /// Every node and edge, in an order that follows from the catalog alone.
  package func content() throws(GraphError) -> GraphContent {
    try read { database in
      var place: [Int64: Int] = [:]
      var nodes: [GraphContent.Node] = []
      let nodeRows = try Row.fetchCursor(
        database, sql: "SELECT id, kind, key, title FROM node ORDER BY kind, key")
      while let row = try nodeRows.next() {
        place[row[0]] = nodes.count
        nodes.append(GraphContent.Node(kind: row[1], key: row[2], title: row[3]))
      }
      var edges: [GraphContent.Edge] = []
      let edgeRows = try Row.fetchCursor(database, sql: "SELECT source, target, kind FROM edge")
      while let row = try edgeRows.next() {
        guard let source = place[row[0]], let target = place[row[1]] else { continue }
        edges.append(GraphContent.Edge(source: source, target: target, kind: row[2]))
      }
      edges.sort { ($0.source, $0.target, $0.kind) < ($1.source, $1.target, $1.kind) }
      return GraphContent(nodes: nodes, edges: edges)
    }
  }
}
