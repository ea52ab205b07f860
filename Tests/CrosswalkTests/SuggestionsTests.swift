import Crosswalk
import Regulation
import Testing

@Suite struct SuggestionsTests {
  private func id(_ text: String) throws -> EntryID { try #require(EntryID(text)) }

  private func entry(
    _ text: String, _ title: String, kind: ItemKind? = .commodity, above: Int? = nil,
    implements: [String] = [], cas: [String] = []
  ) throws -> Entry {
    Entry(
      id: try id(text), provision: Provision(title: title), kind: kind,
      parameters: above.map {
        [
          Parameter(
            quantity: "frequency", comparison: Comparison(operator: .above, bound: Rational($0)),
            unit: "GHz")
        ]
      } ?? [],
      implements: implements, cas: cas)
  }

  private func candidates(
    _ entries: [Entry], for entry: String, edges: [(String, SetRelation, String)] = [],
    limit: Int = 5
  ) throws -> [Candidate] {
    let catalog = LawCatalog(
      entries: entries,
      correspondences: try edges.map { SetSystem.edge(try id($0.0), $0.1, try id($0.2)) })
    return Suggestions(catalog, on: SetSystem.day)
      .candidates(for: try id(entry), in: try #require(ListID("x.y.b")), limit: limit)
  }

  private func laser() throws -> [Entry] {
    [
      try entry("x.y.a/1", "Pulsed lasers"), try entry("x.y.b/5", "Laser tubes, pulsed"),
      try entry("x.y.b/6", "Other tubes"), try entry("x.y.b/7", "Pulsed radar"),
      try entry("x.y.b/8", "Pulsed pumps"),
    ]
  }

  @Test func `rare words in common come before common ones`() throws {
    let found = try candidates(try laser(), for: "x.y.a/1")
    #expect(found.map(\.entry.code.text) == ["5", "7", "8"])
    #expect(found.first?.evidence == [.words(["laser", "pulsed"])])
  }

  @Test func `the limit is kept, and order of the catalog does not matter`() throws {
    let found = try candidates(try laser(), for: "x.y.a/1", limit: 2)
    #expect(found.count == 2)
    #expect(try candidates(try laser().reversed(), for: "x.y.a/1", limit: 2) == found)
  }

  @Test func `a code counts as far as correspondences of the two lists keep codes`() throws {
    let entries = [
      try entry("x.y.a/1", "Alpha"), try entry("x.y.b/1", "Beta"), try entry("x.y.a/2", "Gamma"),
      try entry("x.y.b/2", "Delta"), try entry("x.y.a/3", "Epsilon"),
      try entry("x.y.b/4", "Zeta"),
    ]
    #expect(try candidates(entries, for: "x.y.a/1").isEmpty)
    let hinted = try candidates(
      entries, for: "x.y.a/1",
      edges: [("x.y.b/2", .equal, "x.y.a/2"), ("x.y.a/3", .equal, "x.y.b/4")])
    #expect(hinted.map(\.evidence) == [[.sameCode(agreement: 0.5)]])
  }

  @Test func `items, substances and thresholds are evidence`() throws {
    let entries = [
      try entry("x.y.a/1", "Alpha", above: 3, implements: ["w/1"], cas: ["1-1-1", "2-2-2"]),
      try entry("x.y.b/2", "Beta", above: 2, implements: ["w/1"], cas: ["1-1-1"]),
    ]
    #expect(
      try candidates(entries, for: "x.y.a/1").map(\.evidence) == [
        [.sharedItems(["w/1"]), .substances(["1-1-1"]), .thresholds(.narrower)]
      ])
  }

  @Test func `what is known to be disjoint is not proposed`() throws {
    let entries = [try entry("x.y.a/1", "Alpha"), try entry("x.y.b/2", "Alpha")]
    #expect(try candidates(entries, for: "x.y.a/1").count == 1)
    let edges = [("x.y.b/2", SetRelation.disjoint, "x.y.a/1")]
    #expect(try candidates(entries, for: "x.y.a/1", edges: edges).isEmpty)
  }

  @Test func `technology for a thing comes after the thing`() throws {
    let entries = [
      try entry("x.y.a/1", "Radar"), try entry("x.y.b/1", "Radar", kind: .technology),
      try entry("x.y.b/2", "Radar"),
    ]
    #expect(
      try candidates(entries, for: "x.y.a/1").map(\.entry.code.text) == ["2", "1"])
  }
}
