/// The places between which links form cycles, and what follows for every two of them.
struct Block: Sendable {
  /// Beyond this many places the relations are found by walking, not by path consistency: a
  /// network of that size takes up to a third of a second.
  static let largestNetwork = 640

  /// Ascending places of the region.
  let places: [Int32]
  /// Ends are positions in `places`; names are links of the region.
  let edges: [Network.Edge]
  /// The links that contradict one another, where some do.
  let contradiction: [Int32]?

  private let relations: [Relation]
  private let adjacency: Adjacency?

  init(edges: [Network.Edge]) {
    let places = Set(edges.flatMap { [$0.from, $0.to] }).sorted()
    self.places = places
    let local = edges.map { edge in
      Network.Edge(
        from: Self.position(of: edge.from, in: places), to: Self.position(of: edge.to, in: places),
        relation: edge.relation, name: edge.name)
    }
    self.edges = local
    if places.count <= Self.largestNetwork {
      let network = Network(count: places.count, edges: local)
      relations = network.relations
      contradiction = network.contradiction
      adjacency = nil
    } else {
      let adjacency = Adjacency(count: places.count, edges: local)
      self.adjacency = adjacency
      relations = []
      contradiction =
        places.indices.lazy.compactMap { start in
          Row(from: Int32(start), count: places.count, edges: local, adjacency: adjacency)
            .contradiction
        }.first
    }
  }

  /// The relations of one of the places to each, in the order of `places`.
  func row(of place: Int32) -> ArraySlice<Relation> {
    let start = Self.position(of: place, in: places)
    if let adjacency {
      return Row(from: start, count: places.count, edges: edges, adjacency: adjacency).relations[
        ...]
    }
    let first = Int(start) * places.count
    return relations[first..<first + places.count]
  }

  /// The links of the region that the relation of two of the places rests on.
  func links(behind from: Int32, _ to: Int32) -> [Int32] {
    let (start, end) = (
      Self.position(of: from, in: places), Self.position(of: to, in: places)
    )
    if let adjacency {
      return Row(from: start, count: places.count, edges: edges, adjacency: adjacency)
        .links(behind: end)
    }
    return Network(count: places.count, edges: edges).links(behind: Int(start), Int(end))
  }

  /// Where a place stands among the sorted ones that hold it.
  private static func position(of place: Int32, in places: [Int32]) -> Int32 {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return Int32(low)
  }
}
