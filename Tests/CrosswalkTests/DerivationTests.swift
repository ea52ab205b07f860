import Crosswalk
import Regulation
import Testing

@Suite struct DerivationTests {
  private let day = CivilDate(dayNumber: 20_000)

  private func entry(_ text: String) throws -> EntryID { try #require(EntryID(text)) }

  private func edge(_ from: String, _ relation: SetRelation, _ to: String) throws -> Correspondence
  {
    Correspondence(
      from: try entry(from), to: try entry(to), relation: relation, rationale: "test",
      provision: Provision(title: "edge"))
  }

  @Test func `a paragraph is derived through its entry's equal counterpart`() throws {
    let walk = Correspondences([try edge("x.y.a/6A005", .equal, "x.y.b/6A005")])
    let found = walk.derive(
      from: try entry("x.y.a/6A005.b.1"), to: try #require(ListID("x.y.b")), on: day)
    #expect(found.map(\.entry.description) == ["x.y.b/6A005"])
  }

  @Test(arguments: [SetRelation.broader, .overlaps, .unknown, .disjoint])
  func `a counterpart that does not contain the entry derives nothing`(
    relation: SetRelation
  ) throws {
    let walk = Correspondences([try edge("x.y.a/6A005", relation, "x.y.b/6A005")])
    let found = walk.derive(
      from: try entry("x.y.a/6A005"), to: try #require(ListID("x.y.b")), on: day)
    #expect(found.isEmpty)
  }

  @Test func `an edge is walked backwards by its converse`() throws {
    let walk = Correspondences([try edge("x.y.b/7", .broader, "x.y.a/3A001")])
    let found = walk.derive(
      from: try entry("x.y.a/3A001.a"), to: try #require(ListID("x.y.b")), on: day)
    #expect(found.map(\.entry.description) == ["x.y.b/7"])
    #expect(found.first?.path.first?.reversed == true)
  }

  @Test func `a derivation may pass through a third list and keeps its path`() throws {
    let walk = Correspondences([
      try edge("x.y.a/3A001", .equal, "x.y.b/3A001"),
      try edge("x.y.b/3A001", .narrower, "x.y.c/7"),
    ])
    let found = walk.derive(
      from: try entry("x.y.a/3A001"), to: try #require(ListID("x.y.c")), on: day)
    #expect(found.first?.path.count == 2)
  }
}
