package import Regulation

/// The thresholds of a catalog's entries, with those of the entries that contain them.
package struct Thresholds: Sendable {
  private let parameters: [EntryID: [Parameter]]

  package init(_ entries: some Sequence<Entry>) {
    parameters = Dictionary(
      entries.lazy.filter { !$0.parameters.isEmpty }.map { ($0.id, $0.parameters) }
    ) { first, _ in first }
  }

  /// What must hold of everything in the entry: its own thresholds and those above it.
  package func parameters(of entry: EntryID) -> [Parameter] {
    guard !parameters.isEmpty else { return [] }
    return entry.code.ancestors.reversed().flatMap {
      parameters[EntryID(list: entry.list, code: $0)] ?? []
    }
  }

  /// The box of an entry.
  package func box(of entry: EntryID) -> Box { Box(parameters(of: entry)) }

  /// What the thresholds prove of two entries: that they are disjoint, or nothing.
  package func relation(_ from: EntryID, _ to: EntryID) -> Relation {
    box(of: from).proves(of: box(of: to))
  }

  /// The correspondences that the thresholds contradict, in the order given, with one
  /// contradiction for each quantity.
  package func contradictions(
    in correspondences: some Sequence<Correspondence>
  ) -> [Contradiction] {
    correspondences.flatMap(contradictions(of:))
  }

  private func contradictions(of correspondence: Correspondence) -> [Contradiction] {
    let source = parameters(of: correspondence.from)
    let target = parameters(of: correspondence.to)
    let (here, there) = (Box(source), Box(target))
    guard !here.isEmpty, !there.isEmpty else { return [] }
    var met: Set<Box.Axis> = []
    return source.map(Box.Axis.init).filter { met.insert($0).inserted }.compactMap { axis in
      guard let left = here.intervals[axis], let right = there.intervals[axis],
        let ground = Self.ground(for: correspondence.relation, left.relation(to: right))
      else { return nil }
      return Contradiction(
        correspondence: correspondence, ground: ground, quantity: axis.quantity,
        source: source.filter { Box.Axis($0) == axis },
        target: target.filter { Box.Axis($0) == axis })
    }
  }

  private static func ground(
    for asserted: SetRelation, _ intervals: Relation
  ) -> Contradiction.Ground? {
    let allowed: Relation =
      switch asserted {
      case .equal: .equal
      case .narrower: .inside
      case .broader: Relation.inside.converse
      case .overlaps: .shares
      case .disjoint, .unknown: .unknown
      }
    if intervals.isSubset(of: allowed) { return nil }
    return intervals == .disjoint ? .nothingShared : .boundsDiffer
  }
}
