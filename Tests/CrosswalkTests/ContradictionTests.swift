import Crosswalk
import Regulation
import Testing

@Suite struct ContradictionTests {
  private func entry(_ text: String, _ comparisons: [(Comparison.Operator, Int, String)]) throws
    -> Entry
  {
    Entry(
      id: try #require(EntryID(text)), provision: Provision(title: "entry"), kind: nil,
      parameters: comparisons.map {
        Parameter(
          quantity: "frequency",
          comparison: Comparison(operator: $0.0, bound: Rational($0.1)), unit: $0.2)
      })
  }

  private func found(
    _ relation: SetRelation, _ left: [(Comparison.Operator, Int, String)],
    _ right: [(Comparison.Operator, Int, String)]
  ) throws -> [Contradiction] {
    let entries = [try entry("x.y.a/1", left), try entry("x.y.b/1", right)]
    return Thresholds(entries).contradictions(
      in: [SetSystem.edge(entries[0].id, relation, entries[1].id)])
  }

  @Test(arguments: [SetRelation.equal, .narrower, .broader, .overlaps])
  func `entries that share no value share nothing`(relation: SetRelation) throws {
    let found = try found(relation, [(.above, 40, "GHz")], [(.atMost, 40_000, "MHz")])
    #expect(found.map(\.ground) == [.nothingShared])
    #expect(found.first?.source.map(\.unit) == ["GHz"])
    #expect(found.first?.target.map(\.unit) == ["MHz"])
    #expect(found.first?.record.name == "x.y.a/1--x.y.b/1")
  }

  @Test(arguments: [SetRelation.equal, .broader])
  func `tighter bounds contradict equal and broader`(relation: SetRelation) throws {
    let found = try found(relation, [(.above, 40, "GHz")], [(.above, 30, "GHz")])
    #expect(found.map(\.ground) == [.boundsDiffer])
  }

  @Test(arguments: [SetRelation.narrower, .overlaps, .disjoint, .unknown])
  func `tighter bounds leave the others as they are`(relation: SetRelation) throws {
    #expect(try found(relation, [(.above, 40, "GHz")], [(.above, 30, "GHz")]).isEmpty)
  }

  @Test func `a quantity that one side does not state contradicts nothing`() throws {
    #expect(try found(.equal, [(.above, 40, "GHz")], []).isEmpty)
  }

  @Test func `thresholds of an entry hold for its paragraphs`() throws {
    let entries = [
      try entry("x.y.a/1", [(.above, 40, "GHz")]), try entry("x.y.a/1.a", [(.below, 50, "GHz")]),
      try entry("x.y.b/1", [(.atMost, 40, "GHz")]),
    ]
    let thresholds = Thresholds(entries)
    #expect(thresholds.parameters(of: entries[1].id).count == 2)
    #expect(thresholds.relation(entries[1].id, entries[2].id) == .disjoint)
  }
}
