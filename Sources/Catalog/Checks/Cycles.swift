/// The cycles of a directed graph of names, each once, from its first name in the alphabet.
struct Cycles: Sequence {
  private var found: [[String]] = []

  init(of edges: [String: [String]]) {
    var finished: Set<String> = []
    for start in edges.keys.sorted() where !finished.contains(start) {
      Self.walk(from: start, edges, &finished, &found)
    }
  }

  /// Walks without recursion, because a hostile file may chain thousands of names.
  private static func walk(
    from start: String, _ edges: [String: [String]], _ finished: inout Set<String>,
    _ found: inout [[String]]
  ) {
    var path = [start]
    var onPath: Set<String> = [start]
    var pending = [edges[start, default: []].sorted()[...]]
    while let next = pending.last?.first {
      pending[pending.count - 1].removeFirst()
      if onPath.contains(next) {
        if let position = path.firstIndex(of: next) { found.append(rotated(path[position...])) }
      } else if !finished.contains(next) {
        path.append(next)
        onPath.insert(next)
        pending.append(edges[next, default: []].sorted()[...])
      }
      while pending.last?.isEmpty == true {
        pending.removeLast()
        guard let done = path.popLast() else { break }
        onPath.remove(done)
        finished.insert(done)
      }
    }
    finished.insert(start)
  }

  private static func rotated(_ cycle: ArraySlice<String>) -> [String] {
    let names = Array(cycle)
    guard let least = names.indices.min(by: { names[$0] < names[$1] }) else { return names }
    return Array(names[least...] + names[..<least])
  }

  func makeIterator() -> IndexingIterator<[[String]]> { found.makeIterator() }
}
