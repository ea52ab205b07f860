import Graph
import Reporting

extension NeighbourhoodDrawing {
  /// The picture of the nodes that share one id: first what leads to them, then what they lead to;
  /// nil where there are none.
  init?(of nodes: [Neighbourhood]) {
    guard let first = nodes.first else { return nil }
    let kinds = nodes.map(\.node.kind).joined(separator: ", ")
    self.init(
      of: Node(kind: kinds, key: first.node.key, title: first.node.title),
      branches: Self.branches(nodes.flatMap(\.incoming), .toTop, besides: first.node.key)
        + Self.branches(nodes.flatMap(\.outgoing), .fromTop, besides: first.node.key))
  }

  /// Each node once, with all its relations, by relation and then by key.
  private static func branches(
    _ edges: [Neighbourhood.Edge], _ direction: Branch.Direction, besides key: String
  ) -> [Branch] {
    Dictionary(grouping: edges.filter { $0.other.key != key }, by: \.other)
      .map { node, edges in (Set(edges.map(\.kind)).sorted().joined(separator: ", "), node) }
      .sorted { ($0.0, $0.1.key, $0.1.kind) < ($1.0, $1.1.key, $1.1.kind) }
      .map { relations, node in
        Branch(relations, direction, Node(kind: node.kind, key: node.key, title: node.title))
      }
  }
}
