import Crosswalk
import Regulation
import Testing

@Suite struct ClosureTests {
  private func entry(_ text: String) throws -> EntryID { try #require(EntryID(text)) }

  private func closure(_ edges: [(String, SetRelation, String)]) throws -> Closure {
    Closure(
      entries: [],
      correspondences: try edges.map { SetSystem.edge(try entry($0.0), $0.1, try entry($0.2)) },
      on: SetSystem.day)
  }

  @Test(arguments: 0..<60)
  func `the truth is never ruled out`(seed: Int) {
    let system = SetSystem(seed: seed)
    let closure = Closure(
      entries: system.entries, correspondences: system.edges(seed % 9 + 2, seed: seed),
      on: SetSystem.day)
    for left in system.entries {
      for right in system.entries {
        let truth = Relation(system.truth(left, right))
        #expect(truth.isSubset(of: closure.relation(left, right)), "\(left) \(right)")
      }
    }
    #expect(closure.inconsistencies().isEmpty)
  }

  @Test(arguments: 0..<60)
  func `the answer is that of path consistency`(seed: Int) {
    let system = SetSystem(seed: seed)
    let edges = system.edges(seed % 9 + 2, seed: seed)
    let closure = Closure(entries: system.entries, correspondences: edges, on: SetSystem.day)
    let brute = BruteForce(entries: system.entries, edges: edges)
    for left in system.entries {
      for right in system.entries {
        #expect(
          closure.relation(left, right) == brute.relation(left, right), "\(left) \(right)")
      }
    }
  }

  @Test(arguments: 0..<40)
  func `a proof alone gives the relation, and nothing in it is idle`(seed: Int) {
    let system = SetSystem(seed: seed)
    let closure = Closure(
      entries: system.entries, correspondences: system.edges(seed % 9 + 2, seed: seed),
      on: SetSystem.day)
    for left in system.entries {
      for right in system.entries where left != right {
        let answer = closure.answer(left, right)
        switch answer.proof {
        case .path(let steps):
          let composed = steps.reduce(Relation.equal) { $0.composed(with: $1.relation) }
          if answer.basis == .nothing {
            #expect(answer.relation == .unknown)
          } else {
            #expect(composed == answer.relation, "\(left) \(right)")
            #expect(steps.last?.end == right)
          }
        case .together(let links):
          #expect(follows(from: links, left, right) == answer.relation)
          for index in links.indices {
            var fewer = links
            fewer.remove(at: index)
            #expect(follows(from: fewer, left, right) != answer.relation)
          }
        }
      }
    }
  }

  /// What the links give by themselves; a containment enters as a relation between two lists
  /// would, so that the codes say nothing of their own.
  private func follows(from links: [Link], _ left: EntryID, _ right: EntryID) -> Relation {
    let entries = Array(Set(links.flatMap { [$0.source, $0.target] } + [left, right])).sorted()
    var relations = Dictionary(
      uniqueKeysWithValues: entries.map { start in
        (
          start,
          Dictionary(
            uniqueKeysWithValues: entries.map { ($0, $0 == start ? Relation.equal : .unknown) })
        )
      })
    for link in links {
      relations[link.source]?[link.target]?.formIntersection(link.relation)
      relations[link.target]?[link.source]?.formIntersection(link.relation.converse)
    }
    for _ in entries + entries {
      for a in entries {
        for b in entries {
          for c in entries {
            guard let ab = relations[a]?[b], let bc = relations[b]?[c] else { continue }
            relations[a]?[c]?.formIntersection(ab.composed(with: bc))
          }
        }
      }
    }
    return relations[left]?[right] ?? .unknown
  }

  @Test(arguments: 0..<30)
  func `edges added one by one give what they give together, in any order`(seed: Int) {
    let system = SetSystem(seed: seed)
    var edges = system.edges(8, seed: seed)
    let batch = Closure(entries: system.entries, correspondences: edges, on: SetSystem.day)
    var dice = Dice(seed)
    edges.shuffle(using: &dice)
    var grown = Closure(
      entries: system.entries.shuffled(using: &dice), correspondences: [], on: SetSystem.day)
    for edge in edges {
      grown.insert(edge)
      // Asking in between fills the memo that the next edge must correct.
      for entry in system.entries { _ = grown.relation(system.entries[0], entry) }
    }
    for left in system.entries {
      for right in system.entries {
        #expect(grown.answer(left, right) == batch.answer(left, right), "\(left) \(right)")
      }
    }
  }

  @Test func `a copy does not see what the other gains`() throws {
    let before = try closure([("x.y.a/1", .equal, "x.y.b/1")])
    var after = before
    after.insert(SetSystem.edge(try entry("x.y.b/1"), .narrower, try entry("x.y.c/1")))
    #expect(before.relation(try entry("x.y.a/1"), try entry("x.y.c/1")) == .unknown)
    #expect(after.relation(try entry("x.y.a/1"), try entry("x.y.c/1")) == .narrower)
  }

  @Test func `a code that nobody lists is inside the one it continues`() throws {
    let closure = try closure([("x.y.a/3A001", .equal, "x.y.b/7")])
    let answer = closure.answer(try entry("x.y.a/3A001.b.2"), try entry("x.y.b/7"))
    #expect(answer.relation == .inside)
    #expect(answer.basis == .derived)
    #expect(answer.proof.links.count == 2)
    #expect(
      closure.relation(try entry("x.y.a/3A001.b.2"), try entry("x.y.a/3A001.b")) == .inside)
  }

  @Test func `what a correspondence says itself is asserted, and the rest derived`() throws {
    let closure = try closure([
      ("x.y.a/1", .equal, "x.y.b/1"), ("x.y.b/1", .broader, "x.y.c/1"),
    ])
    let (a, b, c) = (try entry("x.y.a/1"), try entry("x.y.b/1"), try entry("x.y.c/1"))
    #expect(closure.answer(b, a).basis == .asserted)
    #expect(closure.answer(a, c).basis == .derived)
    #expect(closure.answer(a, c).proof.links.count == 2)
    #expect(closure.answer(a, try entry("x.y.d/1")).basis == .nothing)
  }

  @Test func `what only two paths together show names them both`() throws {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.b/1", .narrower, "x.y.c/1"),
      ("x.y.a/1", .broader, "x.y.b/2"), ("x.y.b/2", .overlaps, "x.y.c/1"),
      ("x.y.c/1", .overlaps, "x.y.d/1"),
    ])
    let answer = closure.answer(try entry("x.y.a/1"), try entry("x.y.c/1"))
    #expect(answer.relation == .overlaps)
    guard case .together(let links) = answer.proof else {
      Issue.record("one path cannot show it")
      return
    }
    #expect(links.count == 4)
  }

  @Test func `two overlaps in a row lead nowhere`() throws {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.b/1", .overlaps, "x.y.c/1"),
    ])
    #expect(closure.relation(try entry("x.y.a/1"), try entry("x.y.c/1")) == .unknown)
    #expect(
      closure.counterparts(of: try entry("x.y.a/1"), in: try #require(ListID("x.y.c"))).isEmpty)
  }

  @Test func `an edge that is not in force on the day shows nothing`() throws {
    let past = Correspondence(
      from: try entry("x.y.a/1"), to: try entry("x.y.b/1"), relation: .equal, rationale: "test",
      provision: Provision(
        title: "past", period: Period(until: SetSystem.day.advanced(days: -1))))
    let closure = Closure(entries: [], correspondences: [past], on: SetSystem.day)
    #expect(closure.relation(past.from, past.to) == .unknown)
  }

  @Test func `counterparts come with the most telling first`() throws {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.a/1", .narrower, "x.y.b/3"),
      ("x.y.a/1", .equal, "x.y.b/2"), ("x.y.b/2", .disjoint, "x.y.b/4"),
    ])
    let found = closure.counterparts(
      of: try entry("x.y.a/1"), in: try #require(ListID("x.y.b")))
    #expect(found.map(\.entry.code.text) == ["2", "3", "1", "4"])
    #expect(found.map(\.basis) == [.asserted, .asserted, .asserted, .derived])
  }

  @Test func `what was compared comes before parts of which more is known`() throws {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/1"), ("x.y.a/1.a", .equal, "x.y.b/1.a"),
    ])
    let found = closure.counterparts(
      of: try entry("x.y.a/1"), in: try #require(ListID("x.y.b")))
    #expect(found.map(\.entry.code.text) == ["1", "1.a"])
  }

  @Test func `an asserted counterpart comes before a derived one that tells as much or less`()
    throws
  {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/5.a"), ("x.y.a/1", .narrower, "x.y.b/9"),
      ("x.y.b/9", .equal, "x.y.c/1"), ("x.y.c/1", .narrower, "x.y.b/2"),
    ])
    let found = closure.counterparts(
      of: try entry("x.y.a/1"), in: try #require(ListID("x.y.b")))
    #expect(found.map(\.entry.code.text) == ["9", "2", "5.a"])
  }

  @Test func `a whole of which only its part tells is left out, and one of its own kept`() throws {
    let closure = try closure([
      ("x.y.a/1", .overlaps, "x.y.b/1.a"), ("x.y.b/1", .equal, "x.y.c/1"),
      ("x.y.a/1", .overlaps, "x.y.b/2"), ("x.y.a/1", .broader, "x.y.b/2.c"),
    ])
    let found = closure.counterparts(
      of: try entry("x.y.a/1"), in: try #require(ListID("x.y.b")))
    func codes(_ found: [Counterpart]) -> [String] { found.map(\.entry.code.text).sorted() }
    #expect(codes(found) == ["1", "1.a", "2", "2.c"])
    #expect(codes(found.telling) == ["1.a", "2", "2.c"])
    #expect(codes(found.firstOfEachLine) == ["1.a", "2"])
  }

  @Test func `a block too large for a network is walked, and contradictions still show`() throws {
    let hub = try entry("x.y.hub/1")
    let rim = try (0..<650).map { try entry("x.y.rim/\($0)") }
    var edges = rim.map { SetSystem.edge($0, .narrower, hub) }
    edges += zip(rim, rim.dropFirst()).map { SetSystem.edge($0, .narrower, $1) }
    var closure = Closure(entries: [], correspondences: edges, on: SetSystem.day)
    #expect(closure.relation(rim[3], rim[390]) == .narrower)
    #expect(closure.relation(rim[390], rim[3]) == .broader)
    let wrong = SetSystem.edge(hub, .narrower, rim[5])
    closure.insert(wrong)
    #expect(closure.answer(rim[3], rim[390]).basis == .contested)
    #expect(closure.inconsistencies().map(\.edges) == [[wrong, edges[5]]])
  }
}
