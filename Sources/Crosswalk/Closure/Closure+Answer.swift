package import Regulation

extension Closure {
  /// How the first entry stands to the second, with the links that show it.
  package func answer(_ from: EntryID, _ to: EntryID) -> Answer {
    let relation = relation(from, to)
    guard relation != .unknown, let start = anchor(of: from), let end = anchor(of: to) else {
      let contested = isContested(from, to)
      return Answer(
        relation: .unknown, basis: contested ? .contested : .nothing, proof: .path([]))
    }
    let descent: [Answer.Step] =
      start.relation == .equal
      ? [] : [step(.contained(from, in: graph.entries[Int(start.node)]), reversed: false)]
    let ascent: [Answer.Step] =
      end.relation == .equal
      ? [] : [step(.contained(to, in: graph.entries[Int(end.node)]), reversed: true)]
    let way = arrivals(from: start.node, to: end.node)
    guard let last = way.last,
      start.relation.composed(with: last.relation).composed(with: end.relation.converse)
        == relation
    else {
      let inner = Self.structure(from, to).isSubset(of: .inside)
      let only =
        inner
        ? step(.contained(from, in: to), reversed: false)
        : step(.contained(to, in: from), reversed: true)
      return Answer(
        relation: relation, basis: .derived, proof: .path(from == to ? [] : [only]))
    }
    let proof = proof(from: start.node, to: end.node, by: way)
    let whole: Answer.Proof =
      switch proof {
      case .path(let steps): .path(descent + steps + ascent)
      case .together(let links): .together((descent + ascent).map(\.link) + links)
      }
    return Answer(
      relation: relation, basis: basis(of: relation, start, end), proof: whole)
  }

  /// Whether a correspondence says just this.
  func basis(
    of relation: Relation, _ start: (node: UInt32, relation: Relation),
    _ end: (node: UInt32, relation: Relation)
  ) -> Answer.Basis {
    guard start.relation == .equal, end.relation == .equal else { return .derived }
    return graph.asserted(start.node, end.node) == relation ? .asserted : .derived
  }

  /// The shortest walk that shows the relation, or else the links that show it together.
  private func proof(from: UInt32, to: UInt32, by way: [Region.Arrival]) -> Answer.Proof {
    let (region, start) = memo.region(of: from, in: graph)
    guard let goal = way.last else { return .path([]) }
    let blocks = way.dropFirst().map(\.block)
    if let walk = region.walk(
      from: start, to: goal.place, through: blocks, showing: goal.relation)
    {
      return .path(
        walk.map { step(graph.link(region.links[Int($0.edge)]), reversed: $0.reversed) })
    }
    var needed: Set<Int32> = []
    for (here, next) in zip(way, way.dropFirst()) {
      needed.formUnion(region.blocks[Int(next.block)].links(behind: here.place, next.place))
    }
    let edges = needed.sorted().map { region.edges[Int($0)] }
    let enough = Minimal.subset(of: edges) { subset in
      let (network, places) = Network.spanning(subset, and: [start, goal.place])
      return network.contradiction == nil
        && network[places[0], places[1]] == goal.relation
    }
    return .together(enough.map { graph.link(region.links[Int($0.name)]) })
  }

  private func isContested(_ from: EntryID, _ to: EntryID) -> Bool {
    guard let start = anchor(of: from), let end = anchor(of: to) else { return false }
    let (region, first) = memo.region(of: start.node, in: graph)
    let (other, second) = memo.region(of: end.node, in: graph)
    guard region === other else { return false }
    return region.blocks(between: first, and: second)
      .contains { region.blocks[Int($0)].contradiction != nil }
  }

  private func step(_ link: Link, reversed: Bool) -> Answer.Step {
    Answer.Step(link: link, reversed: reversed)
  }
}
