extension Network {
  /// The network of the links alone, and where it has the places asked for.
  static func spanning(_ edges: [Edge], and asked: [Int32]) -> (network: Network, places: [Int]) {
    let places = Set(edges.flatMap { [$0.from, $0.to] } + asked).sorted()
    let position = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
    let local = edges.map { edge in
      Edge(
        from: Int32(position[edge.from] ?? 0), to: Int32(position[edge.to] ?? 0),
        relation: edge.relation, name: edge.name)
    }
    return (
      Network(count: places.count, edges: local), asked.map { position[$0] ?? 0 }
    )
  }
}
