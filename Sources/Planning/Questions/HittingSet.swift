/// The smallest choice of elements that takes at least one from every set, by branch and bound.
///
/// The problem is NP-hard (the dual of set cover in Karp's list of 1972); the sets that answers of a
/// project wait for are few and overlap much. Beyond `effort` branches the best choice found so far
/// stands, and `bound` says how many elements any choice needs.
struct HittingSet {
  /// In rising order.
  private(set) var chosen: [Int]
  /// No choice with fewer elements exists.
  private(set) var bound: Int

  var isSmallest: Bool { chosen.count == bound }

  /// Ties go to the lower element, so elements are best numbered by preference.
  init(of sets: [Set<Int>], effort: Int = 20_000) {
    let sets = Self.minimal(sets)
    chosen = Self.greedy(sets).sorted()
    bound = Self.disjoint(sets)
    var search = Search(best: chosen, effort: effort)
    search.descend(sets, [])
    chosen = search.best.sorted()
    if search.effort > 0 { bound = chosen.count }
  }

  private struct Search {
    var best: [Int]
    var effort: Int

    /// Looks for a smaller choice that holds the elements taken and meets the sets left.
    mutating func descend(_ left: [Set<Int>], _ taken: [Int]) {
      guard let narrowest = left.min(by: { $0.count < $1.count }) else {
        if taken.count < best.count { best = taken }
        return
      }
      guard taken.count + HittingSet.disjoint(left) < best.count, effort > 0 else { return }
      effort -= 1
      for element in HittingSet.ranked(narrowest, in: left) {
        descend(left.filter { !$0.contains(element) }, taken + [element])
      }
    }
  }

  /// The sets that hold no other one, each once, smallest first.
  private static func minimal(_ sets: [Set<Int>]) -> [Set<Int>] {
    let ordered = Set(sets.filter { !$0.isEmpty }).map { $0.sorted() }.sorted { left, right in
      left.count == right.count
        ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }
    return ordered.map { Set($0) }.reduce(into: []) { kept, set in
      if !kept.contains(where: { $0.isSubset(of: set) }) { kept.append(set) }
    }
  }

  private static func greedy(_ sets: [Set<Int>]) -> [Int] {
    var left = sets
    var taken: [Int] = []
    while let first = left.first {
      let element = ranked(left.reduce(first) { $0.union($1) }, in: left).first ?? 0
      taken.append(element)
      left.removeAll { $0.contains(element) }
    }
    return taken
  }

  /// How many of the sets share nothing with one another: as many elements at least are needed.
  private static func disjoint(_ sets: [Set<Int>]) -> Int {
    sets.sorted { $0.count < $1.count }.reduce(into: (count: 0, seen: Set<Int>())) { found, set in
      guard found.seen.isDisjoint(with: set) else { return }
      found.count += 1
      found.seen.formUnion(set)
    }.count
  }

  /// The elements, those first that meet most sets.
  private static func ranked(_ elements: Set<Int>, in sets: [Set<Int>]) -> [Int] {
    elements.map { element in (element, sets.count { $0.contains(element) }) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }
}
