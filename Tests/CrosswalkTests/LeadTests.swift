import Crosswalk
import Regulation
import Testing

@Suite struct LeadTests {
  private func leads(
    _ edges: [(String, SetRelation, String)], from entry: String, to list: String = "x.y.c"
  ) throws -> [Lead] {
    let edges = try edges.map { from, relation, to in
      SetSystem.edge(
        try #require(EntryID(from)), relation, try #require(EntryID(to)))
    }
    return Closure(entries: [], correspondences: edges, on: SetSystem.day)
      .leads(from: try #require(EntryID(entry)), to: try #require(ListID(list)))
  }

  @Test func `two overlaps in a row are a lead, with the steps`() throws {
    let found = try leads(
      [("x.y.b/1", .overlaps, "x.y.a/1"), ("x.y.b/1", .overlaps, "x.y.c/1")],
      from: "x.y.a/1.b")
    #expect(found.map(\.entry.description) == ["x.y.c/1"])
    #expect(
      found.first?.steps.map(\.end.description) == ["x.y.a/1", "x.y.b/1", "x.y.c/1"])
    #expect(found.first?.steps.map(\.reversed) == [false, true, false])
  }

  @Test func `a paragraph leads up to its entry`() throws {
    let found = try leads(
      [("x.y.a/1", .overlaps, "x.y.b/1.a.2"), ("x.y.b/1", .overlaps, "x.y.c/1")],
      from: "x.y.a/1")
    #expect(found.map(\.entry.description) == ["x.y.c/1"])
    #expect(found.first?.steps.count == 4)
  }

  @Test func `where something is known there is no need of leads`() throws {
    #expect(
      try leads(
        [("x.y.a/1", .equal, "x.y.b/1"), ("x.y.b/1", .overlaps, "x.y.c/1")], from: "x.y.a/1"
      ).isEmpty)
  }

  @Test(
    arguments: [
      [("x.y.a/1", .disjoint, "x.y.b/1"), ("x.y.b/1", .disjoint, "x.y.c/1")],
      [("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.b/1.a", .overlaps, "x.y.c/1")],
      [
        ("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.b/1", .overlaps, "x.y.d/1"),
        ("x.y.d/1", .overlaps, "x.y.c/1"),
      ],
    ] as [[(String, SetRelation, String)]])
  func `disjoint entries, sibling paragraphs and long walks lead nowhere`(
    edges: [(String, SetRelation, String)]
  ) throws {
    #expect(try leads(edges, from: "x.y.a/1").isEmpty)
  }
}
