extension Region {
  /// A step of a walk: a link, and whether it is walked from its target to its source.
  struct WalkStep {
    let edge: Int32
    let reversed: Bool
  }

  /// A place with the relation in which a walk has arrived there.
  private struct Stop {
    let place: Int32
    let relation: Relation
    let before: Int
    let edge: Int32
  }

  /// The shortest walk through the blocks along which the relations compose to the one asked for;
  /// nil where none does, since that relation needs several paths.
  func walk(
    from start: Int32, to goal: Int32, through allowed: [Int32], showing relation: Relation
  ) -> [WalkStep]? {
    // A walk that has come to a relation at a place need not come to it again.
    var seen = Array(repeating: UInt32(0), count: nodes.count)
    var stops = [Stop(place: start, relation: .equal, before: -1, edge: Trace.none)]
    seen[Int(start)] = 1 << UInt32(Relation.equal.rawValue)
    var next = 0
    while next < stops.count {
      let here = stops[next]
      if here.place == goal && here.relation == relation { return steps(of: stops, to: next) }
      for index in adjacency[Int(here.place)]
      where allowed.contains(blockOfEdge[Int(index)]) {
        let edge = edges[Int(index)]
        let forward = edge.from == here.place
        let composed = here.relation.composed(
          with: forward ? edge.relation : edge.relation.converse)
        let end = forward ? edge.to : edge.from
        let mark: UInt32 = 1 << UInt32(composed.rawValue)
        if composed == .unknown || seen[Int(end)] & mark != 0 { continue }
        seen[Int(end)] |= mark
        stops.append(Stop(place: end, relation: composed, before: next, edge: index))
      }
      next += 1
    }
    return nil
  }

  private func steps(of stops: [Stop], to last: Int) -> [WalkStep] {
    var steps: [WalkStep] = []
    var index = last
    while stops[index].before >= 0 {
      let stop = stops[index]
      steps.append(
        WalkStep(edge: stop.edge, reversed: edges[Int(stop.edge)].to != stop.place))
      index = stop.before
    }
    return steps.reversed()
  }

  /// The blocks that lead from one place to another; empty where the places are the same.
  func blocks(between start: Int32, and goal: Int32) -> [Int32] {
    var before: [Int32: (place: Int32, block: Int32)] = [start: (start, -1)]
    var queue = [start]
    var next = 0
    while next < queue.count, before[goal] == nil {
      let here = queue[next]
      next += 1
      for block in blocksOfPlace[Int(here)] where block != before[here]?.block {
        for place in blocks[Int(block)].places where before[place] == nil {
          before[place] = (here, block)
          queue.append(place)
        }
      }
    }
    var way: [Int32] = []
    var place = goal
    while let step = before[place], step.block >= 0 {
      way.append(step.block)
      place = step.place
    }
    return way.reversed()
  }
}
