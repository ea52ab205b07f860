import Crosswalk
import Regulation
import Testing

@Suite struct InconsistencyTests {
  private func entry(_ text: String) throws -> EntryID { try #require(EntryID(text)) }

  private func closure(_ edges: [Correspondence]) -> Closure {
    Closure(entries: [], correspondences: edges, on: SetSystem.day)
  }

  @Test(arguments: 0..<60)
  func `a contradiction is found just where path consistency finds one, with a minimal witness`(
    seed: Int
  ) throws {
    let system = SetSystem(seed: seed)
    var edges = system.edges(7, seed: seed)
    var dice = Dice(seed)
    for index in edges.indices where Int.random(in: 0..<4, using: &dice) == 0 {
      let relation = try #require(
        SetRelation.allCases.filter { $0 != .unknown }.randomElement(using: &dice))
      edges[index] = SetSystem.edge(edges[index].from, relation, edges[index].to)
    }
    let found = Closure(
      entries: system.entries, correspondences: edges, on: SetSystem.day
    ).inconsistencies()
    let brute = BruteForce(entries: system.entries, edges: edges)
    #expect(found.isEmpty == !brute.contradicts)
    for witness in found {
      #expect(!closure(witness.edges).inconsistencies().isEmpty)
      for index in witness.edges.indices {
        var fewer = witness.edges
        fewer.remove(at: index)
        #expect(closure(fewer).inconsistencies().isEmpty)
      }
    }
  }

  @Test func `a cycle that cannot hold is named edge by edge`() throws {
    let (a, b, c) = (try entry("x.y.a/1"), try entry("x.y.b/1"), try entry("x.y.c/1"))
    let idle = SetSystem.edge(try entry("x.y.d/1"), .equal, a)
    let cycle = [
      SetSystem.edge(a, .narrower, b), SetSystem.edge(b, .narrower, c),
      SetSystem.edge(c, .narrower, a),
    ]
    let found = closure(cycle + [idle]).inconsistencies()
    #expect(found.map(\.records) == [cycle.map(\.recordID).sorted()])
    #expect(closure(cycle + [idle]).answer(a, b).basis == .contested)
    #expect(closure(cycle + [idle]).answer(a, b).relation == .unknown)
    #expect(closure(cycle + [idle]).relation(idle.from, a) == .equal)
  }

  @Test func `a paragraph that holds more than what contains its entry is a contradiction`()
    throws
  {
    let edges = [
      SetSystem.edge(try entry("x.y.a/1"), .narrower, try entry("x.y.b/1")),
      SetSystem.edge(try entry("x.y.a/1.a"), .equal, try entry("x.y.b/1")),
    ]
    #expect(closure(edges).inconsistencies().map(\.edges.count) == [2])
  }

  @Test func `two contradictions are both reported, whatever the order of the edges`() throws {
    let edges = try ["a", "c"].flatMap { list in
      try [SetRelation.equal, .disjoint].map {
        SetSystem.edge(try entry("x.y.\(list)/1"), $0, try entry("x.y.\(list)z/1"))
      }
    }
    let found = closure(edges).inconsistencies()
    #expect(found.count == 2)
    #expect(closure(edges.reversed()).inconsistencies() == found)
  }

  @Test func `an entry that is narrower than itself is a contradiction by itself`() throws {
    let edge = SetSystem.edge(try entry("x.y.a/1"), .narrower, try entry("x.y.a/1"))
    #expect(closure([edge]).inconsistencies().map(\.edges) == [[edge]])
  }
}
