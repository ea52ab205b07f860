import Testing

@testable import Planning

@Suite struct `The fewest questions` {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `They meet every set, and no smaller choice does`(seed: UInt64) {
    var random = SeededGenerator(seed)
    let elements = Int.random(in: 1...8, using: &random)
    let sets = (0..<Int.random(in: 0...10, using: &random)).map { _ in
      Set(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          Int.random(in: 0..<elements, using: &random)
        })
    }
    let choice = HittingSet(of: sets)
    #expect(sets.allSatisfy { !$0.isDisjoint(with: choice.chosen) })
    #expect(choice.isSmallest)
    #expect(choice.chosen.count == Self.fewest(sets, of: elements))
    #expect(choice.chosen == HittingSet(of: sets.reversed()).chosen)
  }

  /// By trying every choice.
  private static func fewest(_ sets: [Set<Int>], of elements: Int) -> Int {
    (0..<(1 << elements)).filter { choice in
      sets.allSatisfy { set in set.contains { choice & (1 << $0) != 0 } }
    }.map(\.nonzeroBitCount).min() ?? 0
  }

  @Test func `Where the search is cut short, the bound says so`() {
    // Any two of three elements are needed; no three sets are disjoint.
    let sets: [Set<Int>] = [[0, 1], [1, 2], [0, 2]]
    let cut = HittingSet(of: sets, effort: 0)
    #expect(sets.allSatisfy { !$0.isDisjoint(with: cut.chosen) })
    #expect(cut.bound == 1 && !cut.isSmallest)
    #expect(HittingSet(of: sets).isSmallest)
  }
}
