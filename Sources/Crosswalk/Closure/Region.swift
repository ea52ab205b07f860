/// Entries that links hold together: nothing follows between two regions.
///
/// Places and links are numbered in the order of their entries, so a region does not depend on
/// the order in which the links were added.
final class Region: Sendable {
  /// The nodes of the graph in the order of their entries; a place is an index here.
  let nodes: [UInt32]
  /// The names of the links in the graph, in the order of their ends.
  let links: [Int32]
  /// The links between places; each is named by its index here.
  let edges: [Network.Edge]
  let adjacency: Adjacency
  let blocks: [Block]
  /// The block of each link.
  let blockOfEdge: [Int32]
  /// The blocks that meet at each place.
  let blocksOfPlace: [[Int32]]

  init(nodes: [UInt32], links: [(name: Int32, from: Int32, to: Int32, relation: Relation)]) {
    self.nodes = nodes
    self.links = links.map(\.name)
    let edges = links.enumerated().map { index, link in
      Network.Edge(from: link.from, to: link.to, relation: link.relation, name: Int32(index))
    }
    let adjacency = Adjacency(count: nodes.count, edges: edges)
    let parts = Blocks.split(count: nodes.count, edges: edges, adjacency: adjacency)
    let blocks = parts.map { part in Block(edges: part.map { edges[Int($0)] }) }
    var blockOfEdge = Array(repeating: Int32(0), count: edges.count)
    var blocksOfPlace = Array(repeating: [Int32](), count: nodes.count)
    for (index, part) in parts.enumerated() {
      for edge in part { blockOfEdge[Int(edge)] = Int32(index) }
      for place in blocks[index].places { blocksOfPlace[Int(place)].append(Int32(index)) }
    }
    self.edges = edges
    self.adjacency = adjacency
    self.blocks = blocks
    self.blockOfEdge = blockOfEdge
    self.blocksOfPlace = blocksOfPlace
  }

  /// A place as reached from another.
  struct Arrival {
    let place: Int32
    /// The relation of the start to the place.
    let relation: Relation
    /// The block last passed; -1 at the start.
    let block: Int32
    /// The arrival from which it was reached, as an index of the result; -1 at the start.
    let before: Int32
  }

  /// The places of which anything is known from `start`, itself first.
  ///
  /// Every place has one way through the tree of blocks, so none is met twice.
  func reach(from start: Int32) -> [Arrival] {
    var arrivals = [Arrival(place: start, relation: .equal, block: -1, before: -1)]
    var next = 0
    while next < arrivals.count {
      let here = arrivals[next]
      for index in blocksOfPlace[Int(here.place)] where index != here.block {
        let block = blocks[Int(index)]
        guard block.contradiction == nil else { continue }
        for (position, step) in block.row(of: here.place).enumerated() {
          let place = block.places[position]
          let relation = here.relation.composed(with: step)
          guard place != here.place, relation != .unknown else { continue }
          arrivals.append(
            Arrival(place: place, relation: relation, block: index, before: Int32(next)))
        }
      }
      next += 1
    }
    return arrivals
  }
}
