/// A node of the graph as a reader knows it: what it is and what it is called.
package struct NodeSummary: Sendable, Hashable {
  /// A kind of record, or `place`, `multilateral-item`, `substance`.
  package let kind: String
  package let key: String
  package let title: String
}

/// A node and everything that is joined to it.
package struct Neighbourhood: Sendable, Hashable {
  /// An edge seen from the node in the middle.
  package struct Edge: Sendable, Hashable {
    /// How source and target stand to each other, such as `relieves` or `cites`.
    package let kind: String
    /// The node at the other end.
    package let other: NodeSummary
  }

  package let node: NodeSummary
  /// Edges from the node, by kind and key.
  package let outgoing: [Edge]
  /// Edges to the node, by kind and key.
  package let incoming: [Edge]
}
