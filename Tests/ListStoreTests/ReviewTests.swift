import GRDB
import ListStore
import Regulation
import Screening
import Testing

@Suite struct `Rulings on hits` {
  private static let subject = ScreenedSubject(
    ScreeningQuery(name: "Vantor Holdings", kind: .organisation))

  private func shelf(_ remarks: String? = nil, published: CivilDate = .day(0)) throws -> Shelf {
    let shelf = Shelf()
    try take(remarks, published: published, on: shelf)
    return shelf
  }

  private func take(_ remarks: String?, published: CivilDate, on shelf: Shelf) throws {
    var party = ListedParty.named("Vantor Holdings", reference: "7")
    party.remarks = remarks
    try shelf.take([party], published: published)
  }

  /// The only hit, as the store stands.
  private func hit(_ shelf: Shelf) throws -> Hit {
    let screener = try Screener(try shelf.open(), lists: [])
    let hits = screener.screen(Self.subject, atLeast: 0.5, limit: 5).hits
    #expect(hits.count == 1)
    return try #require(hits.first)
  }

  private func rule(_ verdict: ReviewDecision.Verdict, on shelf: Shelf) throws {
    try shelf.open().add(
      [
        ReviewDecision(
          query: Self.subject.key, on: try hit(shelf).entry, verdict: verdict, reason: "seen",
          person: "Ann", day: .day(9))
      ], at: .noon)
  }

  @Test func `A hit is open until somebody rules on it`() throws {
    let shelf = try shelf()
    #expect(try hit(shelf).review == .open)
    #expect(try hit(shelf).label == "Rungs/7")
  }

  @Test(arguments: ReviewDecision.Verdict.allCases)
  func `The latest ruling counts`(verdict: ReviewDecision.Verdict) throws {
    let shelf = try shelf()
    for earlier in ReviewDecision.Verdict.allCases { try rule(earlier, on: shelf) }
    try rule(verdict, on: shelf)
    #expect(try hit(shelf).review.word == verdict.rawValue)
    #expect(try shelf.open().audit().count { $0.kind == .decision } == 3)
  }

  @Test func `A confirmed hit whose entry left the list is told`() throws {
    let shelf = try shelf()
    try rule(.confirmed, on: shelf)
    #expect(try shelf.open().lapsedConfirmations().isEmpty)
    try shelf.take([.named("Somebody Else", reference: "8")], published: .day(1))
    #expect(try shelf.open().lapsedConfirmations().map(\.reference) == ["7"])
  }

  @Test func `A ruling lasts as long as the entry says the same`() throws {
    let shelf = try shelf()
    try rule(.cleared, on: shelf)
    try take(nil, published: .day(1), on: shelf)
    #expect(try hit(shelf).review.word == "cleared")
    try take("moved", published: .day(2), on: shelf)
    #expect(try hit(shelf).review.word == "reopened")
    #expect(try hit(shelf).isHit(atLeast: 0.85))
    try take(nil, published: .day(3), on: shelf)
    #expect(try hit(shelf).review.word == "cleared")
  }

  @Test(
    arguments: [
      ScreeningQuery(name: "Vantor Holding", kind: .organisation),
      ScreeningQuery(name: "Vantor Holdings"),
      ScreeningQuery(
        name: "Vantor Holdings", kind: .organisation,
        identifiers: [PartyIdentifier(.registration, "7")]),
    ])
  func `Another query is another key`(query: ScreeningQuery) {
    #expect(ScreenedSubject(query).key != Self.subject.key)
    #expect(ScreenedSubject(query, subject: "x").key == ScreenedSubject(query).key)
  }

  @Test(arguments: ["UPDATE decision SET verdict = 'cleared'", "DELETE FROM decision"])
  func `A ruling can be neither changed nor removed`(sql: String) throws {
    let shelf = try shelf()
    try rule(.confirmed, on: shelf)
    let raw = try DatabaseQueue(path: shelf.path)
    #expect(throws: DatabaseError.self) { try raw.write { try $0.execute(sql: sql) } }
  }

  @Test func `Screening against what changed shows again what nobody has ruled on`() throws {
    let shelf = try shelf()
    try shelf.take(
      [
        .named("Vantor Holdings", reference: "7"), .named("Vantor Holdings Two", reference: "8"),
      ], published: .day(1))
    let store = try shelf.open()
    func seen() throws -> [String] {
      try Screener(store, lists: []).screen(Self.subject, atLeast: 0.1, limit: 9, after: 2).hits
        .map(\.label).sorted()
    }
    #expect(try seen() == ["Rungs/7", "Rungs/8"])
    let hits = try Screener(store, lists: []).screen(Self.subject, atLeast: 0.1, limit: 9).hits
    let cleared = try #require(hits.first { $0.label == "Rungs/7" })
    try store.add(
      [
        ReviewDecision(
          query: Self.subject.key, on: cleared.entry, verdict: .cleared, reason: "another firm",
          person: "Ann", day: .day(2))
      ], at: .noon)
    #expect(try seen() == ["Rungs/8"])
  }

  @Test func `What is cut off is said to be`() throws {
    let shelf = Shelf()
    try shelf.take((1...3).map { .named("Vantor Holdings", reference: "\($0)") })
    let screener = try Screener(try shelf.open(), lists: [])
    #expect(screener.screen(Self.subject, atLeast: 0.5, limit: 2).isCut)
    #expect(!screener.screen(Self.subject, atLeast: 0.5, limit: 3).isCut)
  }
}
