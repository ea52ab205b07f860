/// The edges that meet at each place, in ascending order, in two arrays.
struct Adjacency {
  private let starts: [Int32]
  private let edges: [Int32]

  init(count: Int, edges: [Network.Edge]) {
    var starts = Array(repeating: Int32(0), count: count + 1)
    for edge in edges {
      starts[Int(edge.from) + 1] += 1
      starts[Int(edge.to) + 1] += 1
    }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var filled = starts
    var sorted = Array(repeating: Int32(0), count: edges.count * 2)
    for (index, edge) in edges.enumerated() {
      for place in [Int(edge.from), Int(edge.to)] {
        sorted[Int(filled[place])] = Int32(index)
        filled[place] += 1
      }
    }
    self.starts = starts
    self.edges = sorted
  }

  subscript(place: Int) -> ArraySlice<Int32> {
    edges[Int(starts[place])..<Int(starts[place + 1])]
  }
}
