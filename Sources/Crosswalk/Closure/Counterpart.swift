package import Regulation

/// An entry of another list of which something is known.
package struct Counterpart: Sendable, Hashable {
  package let entry: EntryID
  /// How the entry asked about stands to this one.
  package let relation: Relation
  package let basis: Answer.Basis

  /// What somebody asserted comes before what only follows.
  fileprivate var order: Int { basis == .asserted ? 0 : 1 }
}

extension Relation {
  /// Something is in both; it is not known which of them holds more.
  package static let shares: Relation = [.equal, .narrower, .broader, .overlaps]

  /// Whether the two are known to have something in common.
  package var showsShare: Bool { isSubset(of: .shares) && !isEmpty }

  /// How much a relation tells somebody who looks for the counterpart of an entry, most first.
  var rank: Int {
    switch self {
    case .equal: 0
    case .narrower: 1
    case .inside: 2
    case .broader: 3
    case Relation.inside.converse: 4
    case .overlaps: 5
    case _ where showsShare: 6
    case .disjoint: 8
    default: 7
    }
  }
}

extension Closure {
  /// The entries of the list of which anything is known from the entry, the most telling first and
  /// asserted ones before others that tell as much.
  package func counterparts(of entry: EntryID, in list: ListID) -> [Counterpart] {
    guard let start = anchor(of: entry), let wanted = graph.number(of: list) else { return [] }
    let (region, place) = memo.region(of: start.node, in: graph)
    return region.reach(from: place).compactMap { arrival -> Counterpart? in
      let node = region.nodes[Int(arrival.place)]
      let relation = start.relation.composed(with: arrival.relation)
      guard graph.lists[Int(node)] == wanted, graph.named[Int(node)], relation != .unknown,
        node != start.node
      else { return nil }
      return Counterpart(
        entry: graph.entries[Int(node)], relation: relation,
        basis: basis(of: relation, start, (node, .equal)))
    }.sorted { ($0.relation.rank, $0.order, $0.entry) < ($1.relation.rank, $1.order, $1.entry) }
  }
}

extension [Counterpart] {
  /// These without the ones that merely contain another that shares something: they say no more.
  package var finest: [Counterpart] {
    filter { one in
      !contains { other in
        other.relation.showsShare && other.entry.list == one.entry.list
          && other.entry.code != one.entry.code && other.entry.code.isInside(one.entry.code)
      }
    }
  }
}
