import Regulation
import Testing

@testable import Screening

struct PartyIndexTests {
  private static func day(_ text: String) -> BirthDate? {
    CivilDate(text).map { BirthDate(first: $0, last: $0) }
  }

  private static let parties = [
    ListedParty(
      register: "A", reference: "1", kind: .person,
      names: [ListedName("ZARKHOV, Pyotr Mikhailovich"), ListedName("Petya", .weak)],
      births: [day("1970-03-12")].compactMap(\.self),
      countries: [PlaceCode("RU")].compactMap(\.self),
      identifiers: [PartyIdentifier(.passport, "AB 123-456")]),
    ListedParty(
      register: "A", reference: "2", kind: .organisation,
      names: [ListedName("ZARKHOV ENGINEERING PLANT JSC"), ListedName("ZEP")]),
    ListedParty(
      register: "B", reference: "3", kind: .vessel, names: [ListedName("ZARKHOV STAR 7")],
      identifiers: [PartyIdentifier(.shipNumber, "9187629")]),
    ListedParty(
      register: "B", reference: "4", kind: nil,
      names: [ListedName("Tanzhou Bluefin Technology Co., Ltd.")]),
    ListedParty(
      register: "B", reference: "5", kind: .person, names: [ListedName("أحمد بن سالم الخفاري")]),
  ]

  private let index = PartyIndex(Self.parties)

  private func found(_ query: ScreeningQuery, atLeast score: Double = 0) -> [Candidate] {
    index.candidates(for: query, atLeast: score, limit: 10)
  }

  @Test(
    arguments: [
      ("Peter Zarkhov", 0), ("Пётр Михайлович Зархов", 0), ("Zarkhov Engineering Zavod", 1),
      ("AO Zarkhov Engineering Plant", 1), ("Bluefin Technology", 3),
      ("Ahmad ibn Salim al-Khafari", 4),
    ])
  func `A party is found by another spelling of its name`(name: String, party: Int) {
    #expect(found(ScreeningQuery(name: name)).first?.party == party)
  }

  @Test func `A date of birth moves the score both ways`() throws {
    func score(_ birth: String?) throws -> Double {
      let births = birth.flatMap(Self.day).map { [$0] } ?? []
      let candidates = found(ScreeningQuery(name: "Pyotr Zarkhov", kind: .person, births: births))
      return try #require(candidates.first { $0.party == 0 }).score
    }
    let unknown = try score(nil)
    let agreeing = try score("1970-03-12")
    let contrary = try score("1991-08-01")
    #expect(agreeing > unknown)
    #expect(contrary < unknown)
  }

  @Test func `An identifier finds a party whatever the name`() throws {
    let query = ScreeningQuery(
      name: "Somebody Else", identifiers: [PartyIdentifier(.passport, "ab123456")])
    let candidate = try #require(found(query, atLeast: ScreeningThreshold.hit).first)
    #expect(candidate.party == 0)
    #expect(candidate.explanation.evidence.map(\.subject) == ["passport"])
  }

  @Test func `A person is not a ship of the same name`() {
    let query = ScreeningQuery(name: "Zarkhov Star 7", kind: .person)
    #expect(found(query, atLeast: ScreeningThreshold.hit).isEmpty)
  }

  @Test func `A weak alias spelt otherwise is no hit`() {
    #expect(
      !found(ScreeningQuery(name: "Petia"), atLeast: ScreeningThreshold.hit).contains {
        $0.party == 0
      })
  }

  @Test func `The explanation has every word of both names once`() throws {
    let query = ScreeningQuery(name: "Zarkhov, Peter Ilyich", kind: .person)
    let candidate = try #require(found(query).first { $0.party == 0 })
    let explanation = candidate.explanation
    #expect(explanation.listed == "ZARKHOV, Pyotr Mikhailovich")
    #expect(explanation.tokens.compactMap(\.query) == ["zarkhov", "peter", "ilyich"])
    #expect(Set(explanation.tokens.compactMap(\.listed)) == ["zarkhov", "pyotr", "mikhailovich"])
  }

  @Test func `The order of the lists does not change what is found`() {
    let reversed = PartyIndex(Self.parties.reversed())
    for name in ["Peter Zarkhov", "Zarkhov", "Technology"] {
      let query = ScreeningQuery(name: name)
      func labels(_ index: PartyIndex) -> [String: Double] {
        Dictionary(
          uniqueKeysWithValues: index.candidates(for: query, atLeast: 0, limit: 10).map {
            (index.parties[$0.party].reference, $0.score)
          })
      }
      #expect(labels(index) == labels(reversed))
    }
  }

  @Test func `More parties never take one away from the candidates`() {
    let few = PartyIndex(Array(Self.parties.prefix(2)))
    let query = ScreeningQuery(name: "Zarkhov")
    let before = few.candidates(for: query, atLeast: 0, limit: 10).map(\.party)
    #expect(Set(found(query).map(\.party)).isSuperset(of: before))
  }

  @Test(arguments: 0..<50)
  func `Any text at all can be asked for`(seed: Int) {
    var noise = Noise(seed: UInt64(seed))
    let query = ScreeningQuery(name: noise.text(length: 120))
    #expect(found(query).allSatisfy { (0...Candidate.ceiling).contains($0.score) })
  }
}
