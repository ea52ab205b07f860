import Graph
import Regulation
import TestSupport
import Testing

struct LookupTests {
  private static func graph(in directory: TemporaryDirectory) throws -> Graph {
    let provision = Provision(title: "t")
    let codes: [(ListID, ControlCode)] = [
      ("xa.reg.list", "3A001.b.10"), ("xa.reg.list", "3A001"), ("xa.reg.list", "3A001.b"),
      ("xa.reg.list", "3A001.b.2.c.1"), ("xa.reg.list", "3A001.b.2"), ("xa.reg.other", "3A001.b"),
    ]
    let marked = Condition.fact(
      FactTest(key: .control(.destinationMarked), argument: .chart("xa.reg/chart")))
    let asking = Condition.fact(
      FactTest(key: .item(.on), argument: .scopes(["xa.reg.list/3A001.b.2.c"])))
    return try directory.graph(
      of: LawCatalog(
        countrySets: [
          CountrySet(
            id: "xa.reg/inner", provision: provision,
            members: [
              .init(place: "AA", period: .always), .init(place: "AB", period: .always),
            ], includes: [], excludes: []),
          CountrySet(
            id: "xa.reg/outer", provision: provision,
            members: [.init(place: "AC", period: .always)], includes: ["xa.reg/inner"],
            excludes: ["AB"]),
        ],
        regimes: [
          Regime(
            id: "xa.reg", jurisdiction: "xa", provision: provision, lists: ["xa.reg.list"],
            reach: .always, relief: .single, personTests: [])
        ],
        rules: [
          rule("xa.reg/z", when: marked), rule("xb.reg/asking", when: asking), rule("xb.reg/other"),
          rule("xa.reg/a"),
        ],
        charts: [
          Chart(
            id: "xa.reg/chart", provision: provision, columns: ["C1", "C2"],
            rows: ["AA": ["C1"], "AB": ["C2"]], follows: ["AC": "AA"], referred: [])
        ],
        entries: codes.map { list, code in
          Entry(
            id: EntryID(list: list, code: code), provision: provision, kind: nil,
            controls: [Control(reason: "R", column: "C1", rule: nil, coverage: .entire)])
        }))
  }

  private static func rule(_ id: RuleID, when: Condition = .always) throws -> Rule {
    Rule(
      id: id, regime: try #require(id.regime), provision: Provision(title: "t"),
      kind: .exclusion, when: when)
  }

  @Test func `An entry comes with what stands above it and directly below it`() throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    let context = try #require(try graph.entry("xa.reg.list/3A001.b"))
    #expect(context.entry.id == "xa.reg.list/3A001.b")
    #expect(context.ancestors.map(\.id) == ["xa.reg.list/3A001"])
    #expect(context.children.map(\.id) == ["xa.reg.list/3A001.b.10", "xa.reg.list/3A001.b.2"])
  }

  @Test func `A step that no file states is skipped on the way up`() throws {
    let directory = try TemporaryDirectory()
    let context = try #require(
      try Self.graph(in: directory).entry("xa.reg.list/3A001.b.2.c.1"))
    #expect(
      context.ancestors.map(\.id) == [
        "xa.reg.list/3A001", "xa.reg.list/3A001.b", "xa.reg.list/3A001.b.2",
      ])
  }

  @Test(arguments: ["xa.reg.list/9Z999", "xa.none.list/3A001"] as [EntryID])
  func `An entry that no file states is none`(id: EntryID) throws {
    let directory = try TemporaryDirectory()
    #expect(try Self.graph(in: directory).entry(id) == nil)
  }

  @Test func `The rules of a regime keep the order of the files`() throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    #expect(try graph.rules(of: "xa.reg").map(\.id) == ["xa.reg/z", "xa.reg/a"])
    #expect(try graph.rules(of: "xz.reg").isEmpty)
  }

  @Test func `A node knows its neighbours in both directions`() throws {
    let directory = try TemporaryDirectory()
    let graph = try Self.graph(in: directory)
    let rule = try #require(try graph.neighbourhoods(of: "xa.reg/z").first)
    #expect(
      rule.outgoing.map { "\($0.kind) \($0.other.kind) \($0.other.key)" } == [
        "asks chart xa.reg/chart", "belongs-to regime xa.reg",
      ])
    let chart = try #require(try graph.neighbourhoods(of: "xa.reg/chart").first)
    #expect(chart.incoming.map(\.other.key) == ["xa.reg/z"])
    #expect(try graph.neighbourhoods(of: "xa.reg/none").isEmpty)
  }

  @Test func `An entry is marked for destinations through the chart`() throws {
    let directory = try TemporaryDirectory()
    let result = try Self.graph(in: directory).query(
      "SELECT destination, \"column\", chart FROM v_destinations WHERE code = '3A001' ORDER BY 1")
    #expect(
      result.rows == [
        [.text("AA"), .text("C1"), .text("xa.reg/chart")],
        [.text("AC"), .text("C1"), .text("xa.reg/chart")],
      ])
  }

  @Test func `A set has the members of the sets it includes, without those it excludes`() throws {
    let directory = try TemporaryDirectory()
    let result = try Self.graph(in: directory).query(
      "SELECT place, stated_in FROM v_set_members WHERE country_set = 'xa.reg/outer' ORDER BY 1")
    #expect(
      result.rows == [
        [.text("AA"), .text("xa.reg/inner")], [.text("AC"), .text("xa.reg/outer")],
      ])
  }

  @Test func `What is mentioned and not stated is listed`() throws {
    let directory = try TemporaryDirectory()
    let result = try Self.graph(in: directory).query(
      "SELECT kind, key FROM v_unstated ORDER BY kind, key")
    #expect(
      result.rows == [
        [.text("entry"), .text("xa.reg.list/3A001.b.2.c")],
        [.text("jurisdiction"), .text("xa")], [.text("list"), .text("xa.reg.list")],
        [.text("list"), .text("xa.reg.other")], [.text("regime"), .text("xb.reg")],
      ])
  }
}
