import Crosswalk
import Regulation
import Testing

@Suite struct GapSurveyTests {
  private func id(_ text: String) throws -> EntryID { try #require(EntryID(text)) }
  private func list(_ text: String) throws -> ListID { try #require(ListID(text)) }

  private func entry(
    _ text: String, implements: [String] = [], period: Period = .always
  ) throws -> Entry {
    Entry(
      id: try id(text), provision: Provision(title: text, period: period), kind: nil,
      implements: implements)
  }

  private func summary(
    _ entries: [Entry], _ edges: [(String, SetRelation, String)] = [],
    none: [(String, String)] = []
  ) throws -> GapSummary {
    let catalog = LawCatalog(
      entries: entries,
      correspondences: try edges.map { SetSystem.edge(try id($0.0), $0.1, try id($0.2)) },
      reviewedNone: try none.map { ReviewedNone(entry: try id($0.0), target: try list($0.1)) })
    return GapSurvey(catalog, on: SetSystem.day)
      .summary(from: try list("x.y.a"), to: try list("x.y.b"))
  }

  @Test func `each entry stands in one of four ways, in both directions`() throws {
    let entries = try [
      "x.y.a/1", "x.y.a/1.a", "x.y.a/2", "x.y.a/3", "x.y.a/4", "x.y.b/1", "x.y.b/2", "x.y.c/1",
    ].map { try entry($0) }
    let summary = try summary(
      entries.reversed(),
      [
        ("x.y.a/1", .equal, "x.y.b/1"), ("x.y.a/4", .unknown, "x.y.b/2"),
        ("x.y.c/1", .broader, "x.y.a/3"),
      ], none: [("x.y.a/2", "x.y.b")])
    #expect(
      summary.forth.rows.map(\.entry.description) == [
        "x.y.a/1", "x.y.a/1.a", "x.y.a/2", "x.y.a/3", "x.y.a/4",
      ])
    #expect(
      summary.forth.rows.map(\.standing) == [
        .mapped(.init(counterpart: try id("x.y.b/1"), relation: .equal, origin: .asserted)),
        .mapped(.init(counterpart: try id("x.y.b/1"), relation: .inside, origin: .derived)),
        .reviewedNone, .notReviewed, .undecided,
      ])
    let counts = summary.forth.entries
    #expect(counts.total == 4)
    #expect((counts.asserted, counts.derived) == (1, 0))
    #expect((counts.reviewedNone, counts.undecided, counts.notReviewed) == (1, 1, 1))
    #expect(summary.forth.paragraphs.derived == 1)
    #expect(summary.back.entries.mapped == 1)
    #expect(summary.back.entries.undecided == 1)
    #expect(summary.forth.rows.map(\.controlledHereOnly) == [.no, .no, .yes, .unknown, .unknown])
    #expect(GapSummary.HereOnly.allCases.map(counts.controlledHereOnly) == [1, 0, 1, 2])
  }

  @Test(
    arguments: [
      (.equal, .no), (.narrower, .no), (.broader, .perhapsInPart), (.overlaps, .perhapsInPart),
      (.disjoint, .unknown),
    ] as [(SetRelation, GapSummary.HereOnly)])
  func `only an entry that another contains is surely controlled there too`(
    relation: SetRelation, expected: GapSummary.HereOnly
  ) throws {
    let summary = try summary(
      [try entry("x.y.a/1"), try entry("x.y.b/1")], [("x.y.a/1", relation, "x.y.b/1")])
    #expect(summary.forth.rows.map(\.controlledHereOnly) == [expected])
  }

  @Test func `a paragraph of an entry without counterpart has none either`() throws {
    let summary = try summary(
      [try entry("x.y.a/1"), try entry("x.y.a/1.b")], none: [("x.y.a/1", "x.y.b")])
    #expect(summary.forth.rows.map(\.standing) == [.reviewedNone, .reviewedNone])
  }

  @Test func `a review that the closure contradicts is said to be so`() throws {
    let summary = try summary(
      [try entry("x.y.a/1"), try entry("x.y.b/1")], [("x.y.a/1", .equal, "x.y.b/1")],
      none: [("x.y.a/1", "x.y.b")])
    #expect(summary.forth.rows.map(\.contradictsReview) == [true])
    #expect(summary.back.rows.map(\.contradictsReview) == [false])
  }

  @Test func `an entry that is not in force on the day is left out`() throws {
    let past = Period(until: SetSystem.day.advanced(days: -1))
    let summary = try summary([try entry("x.y.a/1", period: past)])
    #expect(summary.forth.rows.isEmpty)
  }

  @Test func `entries that alone give effect to one item share it`() throws {
    let summary = try summary([
      try entry("x.y.a/1", implements: ["wassenaar/1"]),
      try entry("x.y.b/9", implements: ["wassenaar/1"]),
    ])
    #expect(
      summary.forth.rows.map(\.standing) == [
        .mapped(
          .init(
            counterpart: try id("x.y.b/9"), relation: .shares,
            origin: .sharedItems(["wassenaar/1"])))
      ])
    #expect(summary.back.entries.sharedItems == 1)
  }

  @Test func `entries that share an item out among them may be disjoint from the other's`()
    throws
  {
    let summary = try summary([
      try entry("x.y.a/1", implements: ["wassenaar/1"]),
      try entry("x.y.a/2", implements: ["wassenaar/1"]),
      try entry("x.y.b/9", implements: ["wassenaar/1"]),
    ])
    #expect(summary.forth.entries.notReviewed == 2)
    #expect(summary.back.entries.notReviewed == 1)
  }

  @Test(arguments: [SetRelation.disjoint, .narrower])
  func `an assertion goes before a shared item`(relation: SetRelation) throws {
    let summary = try summary(
      [
        try entry("x.y.a/1", implements: ["wassenaar/1"]),
        try entry("x.y.b/9", implements: ["wassenaar/1"]),
      ], [("x.y.a/1", relation, "x.y.b/9")])
    #expect(summary.forth.entries.sharedItems == 0)
    #expect(summary.forth.entries.asserted == (relation == .narrower ? 1 : 0))
  }
}
