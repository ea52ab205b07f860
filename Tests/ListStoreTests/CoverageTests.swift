import ListStore
import Regulation
import Screening
import Testing

@Suite struct `Which copy of a list is screened` {
  private static func list(_ sources: [(String, String)]) -> PartyList {
    PartyList(
      id: "xa.rungs",
      provision: Provision(title: "Rungs", citations: [], period: .always, confidence: .read),
      publisher: nil,
      screening: ListScreening(
        sources: sources.map { .init(format: $0.0, register: $0.1) }, freshFor: 7))
  }

  private static let ladder = list([("ladder", "Rungs"), ("stair", "Steps")])

  @Test func `A list that nobody imported is missing`() {
    let coverage = ListCoverage(of: [Self.ladder], in: [])
    #expect(coverage.standings.map(\.copy) == [nil])
    #expect(coverage.standings.allSatisfy { !$0.isStale(on: .day(900)) })
  }

  @Test func `A copy is stale past its days, counted from its publication`() throws {
    let shelf = Shelf()
    try shelf.take([.named("One", reference: "1")], published: .day(2), imported: .day(8))
    let standing = try #require(
      ListCoverage(of: [Self.ladder], in: try shelf.open().editions()).standings.first)
    #expect(!standing.isStale(on: .day(9)))
    #expect(standing.isStale(on: .day(10)))
  }

  @Test func `Of two copies the later is screened, of one day the first named`() throws {
    let shelf = Shelf()
    try shelf.take([.named("Ladder", reference: "1")])
    try shelf.take([.named("Stair", reference: "1", register: "Steps")], format: "stair")
    func screened() throws -> [String] {
      let store = try shelf.open()
      let coverage = ListCoverage(of: [Self.ladder], in: try store.editions())
      return try store.entries().filter(coverage.isScreened).map { $0.party.names[0].text }
    }
    #expect(try screened() == ["Ladder"])
    try shelf.take(
      [.named("Stair", reference: "1", register: "Steps")], format: "stair", published: .day(1))
    #expect(try screened() == ["Stair"])
  }

  @Test func `A register that the catalog does not know is screened as well`() throws {
    let shelf = Shelf()
    try shelf.take([
      .named("One", reference: "1"), .named("Two", reference: "1", register: "Banisters"),
    ])
    let store = try shelf.open()
    let coverage = ListCoverage(of: [Self.ladder], in: try store.editions())
    #expect(coverage.unmodelled.map(\.register.name) == ["Banisters"])
    let entries = try store.entries()
    #expect(entries.allSatisfy(coverage.isScreened))
    #expect(entries.map(coverage.list) == ["xa.rungs", nil])
  }
}
