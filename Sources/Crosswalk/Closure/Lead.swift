package import Regulation

/// An entry of another list to which correspondences lead although nothing follows along them.
package struct Lead: Sendable, Hashable {
  package let entry: EntryID
  /// The walk that leads there.
  package let steps: [Answer.Step]
}

extension Closure {
  /// More correspondences in a row than this lead to things that have little to do with the entry.
  private static var longestLead: Int { 2 }

  /// The entries of the list that the shortest walks reach where nothing is known of any: what to
  /// compare next, and what an "unknown" rests on.
  ///
  /// Correspondences that say "disjoint" lead nowhere, and a walk never goes down from an entry to
  /// its paragraphs, which may be siblings of the one it came from.
  package func leads(from entry: EntryID, to list: ListID) -> [Lead] {
    guard let start = anchor(of: entry), counterparts(of: entry, in: list).isEmpty else {
      return []
    }
    let descent: [Answer.Step] =
      start.relation == .equal ? [] : [containment(of: entry, in: graph.entries[Int(start.node)])]
    let (region, place) = memo.region(of: start.node, in: graph)
    var seen: Set<Int32> = []
    var frontier = [(place: place, steps: descent)]
    for _ in 0..<Self.longestLead {
      let wholes = frontier.flatMap { climb(from: $0.place, after: $0.steps, in: region) }
        .filter { seen.insert($0.place).inserted }
      frontier = wholes.flatMap { cross(from: $0.place, after: $0.steps, in: region) }
        .filter { !seen.contains($0.place) }
      let leads = frontier.compactMap { arrival -> Lead? in
        let target = graph.entries[Int(region.nodes[Int(arrival.place)])]
        return target.list == list ? Lead(entry: target, steps: arrival.steps) : nil
      }
      if !leads.isEmpty {
        return Dictionary(grouping: leads, by: \.entry).compactMap(\.value.first)
          .sorted { $0.entry < $1.entry }
      }
    }
    return []
  }

  /// The place itself and all that contain it by their codes.
  private func climb(
    from place: Int32, after steps: [Answer.Step], in region: Region
  ) -> [(place: Int32, steps: [Answer.Step])] {
    var (all, here) = ([(place: place, steps: steps)], place)
    while let index = region.adjacency[Int(here)].first(where: { edge in
      region.edges[Int(edge)].from == here && isContainment(edge, of: region)
    }) {
      let whole = region.edges[Int(index)].to
      let step = containment(
        of: graph.entries[Int(region.nodes[Int(here)])],
        in: graph.entries[Int(region.nodes[Int(whole)])])
      all.append((whole, all[all.count - 1].steps + [step]))
      here = whole
    }
    return all
  }

  /// Where one correspondence leads from the place.
  private func cross(
    from place: Int32, after steps: [Answer.Step], in region: Region
  ) -> [(place: Int32, steps: [Answer.Step])] {
    region.adjacency[Int(place)].compactMap { index in
      let edge = region.edges[Int(index)]
      guard !isContainment(index, of: region), edge.relation != .disjoint else { return nil }
      let reversed = edge.to == place
      let step = Answer.Step(link: graph.link(region.links[Int(index)]), reversed: reversed)
      return (reversed ? edge.from : edge.to, steps + [step])
    }
  }

  private func isContainment(_ index: Int32, of region: Region) -> Bool {
    graph.link(region.links[Int(index)]).recordID == nil
  }

  private func containment(of paragraph: EntryID, in whole: EntryID) -> Answer.Step {
    Answer.Step(link: .contained(paragraph, in: whole), reversed: false)
  }
}
