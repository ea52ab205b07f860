/// What follows for one place and all others by walking outward from it.
///
/// Sound, and quick where a network of every two places would be too large; where paths meet and
/// part again it may say less than path consistency does.
struct Row {
  private(set) var relations: [Relation]
  /// The links that contradict one another, where some do.
  private(set) var contradiction: [Int32]?

  private var trace = Trace()
  private var latest: [Int32]

  init(from start: Int32, count: Int, edges: [Network.Edge], adjacency: Adjacency) {
    relations = Array(repeating: .unknown, count: count)
    latest = Array(repeating: Trace.none, count: count)
    relations[Int(start)] = .equal
    var queue = [start]
    var queued = Array(repeating: false, count: count)
    var next = 0
    while next < queue.count && contradiction == nil {
      let place = Int(queue[next])
      next += 1
      queued[place] = false
      for index in adjacency[place] {
        let edge = edges[Int(index)]
        let forward = Int(edge.from) == place
        let end = Int(forward ? edge.to : edge.from)
        let step = forward ? edge.relation : edge.relation.converse
        let known = relations[end].intersection(relations[place].composed(with: step))
        guard known != relations[end] else { continue }
        relations[end] = known
        latest[end] = trace.record(before: latest[end], left: latest[place], link: edge.name)
        if known.isEmpty {
          contradiction = trace.links(behind: latest[end])
          break
        }
        if !queued[end] {
          queued[end] = true
          queue.append(Int32(end))
        }
      }
    }
  }

  /// The links that the relation to the place rests on.
  func links(behind place: Int32) -> [Int32] { trace.links(behind: latest[Int(place)]) }
}
