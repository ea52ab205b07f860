package import Regulation

/// What follows from all correspondences in force on a day, and from the place of paragraphs in
/// their entries.
///
/// Relations are narrowed by path consistency: what is known of A and C is also known through
/// every B. Answers are sound, and "unknown" where nothing follows. No table of all pairs is
/// made: entries fall into regions that no link joins, a region into blocks that share single
/// entries, and only within a block is every pair worked out, when it is first asked for.
package struct Closure: Sendable {
  private(set) var graph = LinkGraph()
  private(set) var memo = RegionMemo()
  /// The day on which the correspondences are in force.
  package let day: CivilDate

  /// The closure over the entries and the ends of the correspondences.
  ///
  /// A correspondence whose effect on the day is unknown shows nothing.
  package init(
    entries: some Sequence<EntryID>, correspondences: some Sequence<Correspondence>,
    on day: CivilDate
  ) {
    self.day = day
    for entry in entries { graph.insert(entry) }
    for correspondence in correspondences { insert(correspondence) }
  }

  /// The closure of a catalog on a day.
  package init(_ catalog: LawCatalog, on day: CivilDate) {
    self.init(
      entries: catalog.entries.lazy.filter { $0.provision.inForce(on: day) != .false }.map(\.id),
      correspondences: catalog.correspondences, on: day)
  }

  /// Adds a correspondence; only what it touches is worked out anew.
  ///
  /// - Returns: whether it is in force on the day and so was added.
  @discardableResult
  package mutating func insert(_ correspondence: Correspondence) -> Bool {
    guard correspondence.provision.inForce(on: day) == .true else { return false }
    let known = [correspondence.from, correspondence.to].compactMap { anchor(of: $0)?.node }
    _ = graph.insert(correspondence)
    memo = memo.forgetting(known)
    return true
  }

  /// What is known of how the first entry stands to the second.
  package func relation(_ from: EntryID, _ to: EntryID) -> Relation {
    let structure = Self.structure(from, to)
    guard let start = anchor(of: from), let end = anchor(of: to), structure != .equal,
      let arrival = arrivals(from: start.node, to: end.node).last
    else { return structure }
    return start.relation.composed(with: arrival.relation)
      .composed(with: end.relation.converse).intersection(structure)
  }

  /// The nearest entry of the graph that contains the given one, and how that stands to it.
  func anchor(of entry: EntryID) -> (node: UInt32, relation: Relation)? {
    if let node = graph.number(of: entry) { return (node, .equal) }
    for code in entry.code.ancestors.dropFirst() {
      if let node = graph.number(of: EntryID(list: entry.list, code: code)) {
        return (node, .inside)
      }
    }
    return nil
  }

  /// The arrivals on the way from one entry to another; empty where nothing is known.
  func arrivals(from: UInt32, to: UInt32) -> [Region.Arrival] {
    let (region, start) = memo.region(of: from, in: graph)
    let (other, end) = memo.region(of: to, in: graph)
    guard region === other else { return [] }
    let reached = region.reach(from: start)
    guard var index = reached.firstIndex(where: { $0.place == end }) else { return [] }
    var way = [reached[index]]
    while reached[index].before >= 0 {
      index = Int(reached[index].before)
      way.append(reached[index])
    }
    return way.reversed()
  }

  /// What the codes alone say.
  static func structure(_ from: EntryID, _ to: EntryID) -> Relation {
    guard from.list == to.list else { return .unknown }
    let (left, right) = (from.code.path, to.code.path)
    if left == right { return .equal }
    if left.starts(with: right) { return .inside }
    return right.starts(with: left) ? Relation.inside.converse : .unknown
  }
}
