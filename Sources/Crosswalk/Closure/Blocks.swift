/// Splits a connected graph where it hangs together by a single place.
///
/// Within a block every two links lie on a common cycle. Whatever leads from one block to another
/// passes through the place they share, so path consistency of the whole is path consistency of
/// each block, composed along the tree of blocks.
enum Blocks {
  private struct Frame {
    let place: Int
    /// The edge by which the search came here.
    let entry: Int32
    var cursor: Int
  }

  /// The edges of each block, in the order in which a search from place 0 completes them.
  static func split(count: Int, edges: [Network.Edge], adjacency: Adjacency) -> [[Int32]] {
    var blocks: [[Int32]] = []
    var order = Array(repeating: 0, count: count)
    var lowest = order
    var visited = 1
    var open: [Int32] = []
    var frames = [Frame(place: 0, entry: Trace.none, cursor: 0)]
    (order[0], lowest[0]) = (1, 1)
    while let frame = frames.last {
      let place = frame.place
      let around = adjacency[place]
      if frame.cursor < around.count {
        frames[frames.count - 1].cursor += 1
        let edge = around[around.startIndex + frame.cursor]
        if edge == frame.entry { continue }
        let end = edges[Int(edge)].end(from: place)
        if order[end] == 0 {
          open.append(edge)
          visited += 1
          (order[end], lowest[end]) = (visited, visited)
          frames.append(Frame(place: end, entry: edge, cursor: 0))
        } else if order[end] < order[place] {
          open.append(edge)
          lowest[place] = min(lowest[place], order[end])
        }
      } else {
        frames.removeLast()
        guard let parent = frames.last?.place else { break }
        lowest[parent] = min(lowest[parent], lowest[place])
        if lowest[place] >= order[parent], let start = open.lastIndex(of: frame.entry) {
          blocks.append(open[start...].sorted())
          open.removeSubrange(start...)
        }
      }
    }
    return blocks
  }
}

extension Network.Edge {
  /// The other end.
  func end(from place: Int) -> Int { Int(Int(from) == place ? to : from) }
}
