import Regulation
import Testing

@testable import Graph

struct PackingTests {
  private static let catalog: LawCatalog = {
    var random = RandomCatalog(seed: 9)
    return random.make()
  }()

  /// Guards against a field that is added to a type and not to its packing.
  ///
  /// Where the initialiser has a default, it would be lost without a word. Whoever changes a
  /// number here packs the field, varies it in `RandomCatalog` and raises `GraphSchema.version`.
  @Test func `No type has a field that its packing does not know`() throws {
    let fields: [(Any?, Int)] = [
      (Self.catalog, 16), (Self.catalog.jurisdictions.first, 6),
      (Self.catalog.jurisdictions.first?.authorities.first, 4),
      (Self.catalog.jurisdictions.first?.coverage.first, 7),
      (Self.catalog.instruments.first, 6), (Self.catalog.countrySets.first, 5),
      (Self.catalog.countrySets.first?.members.first, 2), (Self.catalog.regimes.first, 7),
      (Self.catalog.regimes.first?.personTests.first, 6), (Self.catalog.rules.first, 11),
      (Self.catalog.rules.first?.provision, 10), (Self.catalog.charts.first, 6),
      (Self.catalog.lists.first, 6), (Self.catalog.entries.first, 8),
      (Self.catalog.flags.first, 4), (Self.catalog.flags.compactMap(\.screening).first, 3),
      (Self.catalog.flags.compactMap(\.screening).first?.sources.first, 2),
      (Self.catalog.correspondences.first, 5),
      (Self.catalog.reviewedNone.first, 2), (Self.catalog.acts.first, 4),
      (Self.catalog.recognitions.first, 8), (Self.catalog.vocabulary.first, 5),
      (SeverityRule(grounds: [], severity: .low), 3),
      (Self.catalog.rules.compactMap(\.procedure).first, 5),
      (Self.catalog.rules.flatMap(\.provided).first, 3),
      (Self.catalog.entries.flatMap(\.controls).first, 5),
      (Self.catalog.entries.flatMap(\.controls).first?.coverage, 4),
      (Self.catalog.entries.flatMap(\.eligibilities).first, 5),
      (Self.catalog.entries.flatMap(\.parameters).first, 3),
      (Requirement(outcome: .licence), 3), (Authorisation(form: .general, relieves: []), 3),
      (Restriction(restricts: []), 2), (Confirmation(id: "", question: ""), 3),
      (TieTest(outside: [], kinds: [], share: nil), 3),
    ]
    for (value, count) in fields {
      let value = try #require(value)
      #expect(Mirror(reflecting: value).children.count == count, "\(type(of: value))")
    }
  }

  @Test func `Bytes that are cut short, too long or of another type are refused`() throws {
    let rule = try #require(Self.catalog.rules.first)
    let bytes = rule.packed
    for count in 0..<bytes.count {
      #expect(throws: PackingFailure.self) { try Rule(packed: Array(bytes.prefix(count))) }
    }
    #expect(throws: PackingFailure.self) { try Rule(packed: bytes + [0]) }
    #expect(throws: PackingFailure.self) { try Rational(packed: [UInt8](repeating: 0, count: 16)) }
  }

  @Test func `Equal sets and dictionaries give equal bytes`() {
    let words = (0..<50).map { "word \($0)" }
    #expect(Set(words).packed == Set(words.reversed()).packed)
    let pairs = words.map { ($0, $0.utf8.count) }
    #expect(
      Dictionary(uniqueKeysWithValues: pairs).packed
        == Dictionary(uniqueKeysWithValues: pairs.reversed()).packed)
  }
}
