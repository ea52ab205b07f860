package import Regulation

/// An entry of another list of which something is known.
package struct Counterpart: Sendable, Hashable {
  package let entry: EntryID
  /// How the entry asked about stands to this one.
  package let relation: Relation
  package let basis: Answer.Basis

  /// What contains the whole comes first, then what somebody compared with it, then what shares
  /// something, and last what mere parts of it are.
  fileprivate var order: (Int, Int, Int, EntryID) {
    let order = basis == .asserted ? 0 : 1
    let isInside = relation.isSubset(of: .inside)
    let place = isInside ? relation.rank : relation.showsShare ? 3 : 4
    return isInside
      ? (place, order, 0, entry) : (place, relation.showsShare ? order : 0, relation.rank, entry)
  }
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
    case .overlaps: 3
    case _ where showsShare && !isSubset(of: Relation.inside.converse): 4
    case .broader: 5
    case Relation.inside.converse: 6
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
    }.sorted { $0.order < $1.order }
  }
}

extension [Counterpart] {
  /// These without the ones of which nothing is said but what follows from a part of them.
  package var telling: [Counterpart] {
    filter { one in
      !contains { part in
        part.lies(within: one) && part.relation.composed(with: .inside).isSubset(of: one.relation)
      }
    }
  }

  /// The first of those that contain one another by their codes.
  package var firstOfEachLine: [Counterpart] {
    reduce(into: []) { kept, next in
      if !kept.contains(where: { $0.lies(within: next) || next.lies(within: $0) }) {
        kept.append(next)
      }
    }
  }
}

extension Counterpart {
  /// Whether it is a paragraph of the other by their codes.
  fileprivate func lies(within other: Counterpart) -> Bool {
    entry != other.entry && entry.list == other.entry.list
      && entry.code.isInside(other.entry.code)
  }
}
