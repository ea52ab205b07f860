import Regulation
import Testing

@testable import Screening

@Suite struct `A name as it is printed on a list` {
  private static let parties = [
    ListedParty(
      register: "A", reference: "1", kind: .vessel, names: [ListedName("SHABDIS")],
      countries: [PlaceCode("IR")].compactMap(\.self),
      identifiers: [PartyIdentifier(.shipNumber, "IMO 9349588")]),
    ListedParty(
      register: "A", reference: "2", kind: .person,
      names: [ListedName("SMITH, John"), ListedName("The Fox", .weak), ListedName("ลี เหว่ย")],
      births: [CivilDate("1970-03-12").map { BirthDate(first: $0, last: $0) }].compactMap(\.self),
      countries: [PlaceCode("CN")].compactMap(\.self)),
    ListedParty(
      register: "A", reference: "3", kind: .organisation, names: [ListedName("STAR")]),
    ListedParty(
      register: "A", reference: "4", kind: .aircraft, names: [ListedName("EP-GOM")],
      identifiers: [PartyIdentifier(.registration, "EP-GOM"), PartyIdentifier(.other, "48410")]),
    ListedParty(
      register: "A", reference: "5", kind: .vessel, names: [ListedName("PACIFIC BLUE STAR")]),
  ]

  private let index = PartyIndex(Self.parties)

  private func hit(_ query: ScreeningQuery) -> Candidate? {
    index.candidates(for: query, atLeast: ScreeningThreshold.hit, limit: 1).first
  }

  @Test(
    arguments: [
      ("SHABDIS", .vessel, 0), ("Shabdis", nil, 0), ("M/V Shabdis", .vessel, 0),
      ("MV SHABDIS", nil, 0), ("SMITH, John", .person, 1), ("smith john", .person, 1),
      ("The Fox", .person, 1), ("ลี เหว่ย", .person, 1), ("STAR", .organisation, 2),
      ("EP-GOM", .aircraft, 3), ("EP GOM", .aircraft, 3), ("48410", .aircraft, 3),
      ("PACIFIC BLUESTAR", .vessel, 4), ("Pacific Blue-Star", nil, 4),
    ] as [(String, ListedParty.Kind?, Int)])
  func `is a hit against its own entry`(name: String, kind: ListedParty.Kind?, party: Int) {
    #expect(hit(ScreeningQuery(name: name, kind: kind))?.party == party)
  }

  @Test func `that many bear asks for a date of birth, unless one is stated`() throws {
    let common = try #require(hit(ScreeningQuery(name: "Smith, John", kind: .person)))
    #expect(common.explanation.isCommon)
    let born = CivilDate("1970-03-12").map { BirthDate(first: $0, last: $0) }
    let stated = try #require(
      hit(ScreeningQuery(name: "Smith, John", kind: .person, births: [born].compactMap(\.self))))
    #expect(!stated.explanation.isCommon)
    #expect(stated.score > common.score)
  }

  @Test func `is no hit where a year of birth or a ship's number differs`() {
    let born = CivilDate("1991-01-01").map { BirthDate(first: $0, last: $0) }
    #expect(
      hit(ScreeningQuery(name: "Smith, John", kind: .person, births: [born].compactMap(\.self)))
        == nil)
    #expect(
      hit(
        ScreeningQuery(
          name: "SHABDIS", kind: .vessel, identifiers: [PartyIdentifier(.shipNumber, "9000001")]))
        == nil)
  }

  @Test func `is a hit although a country differs`() {
    let query = ScreeningQuery(
      name: "SHABDIS", kind: .vessel, countries: [PlaceCode("PA")].compactMap(\.self))
    #expect(hit(query)?.party == 0)
  }
}

@Suite struct `A number on a list` {
  @Test(
    arguments: [
      (PartyIdentifier(.shipNumber, "IMO 9349588"), PartyIdentifier(.shipNumber, "9349588")),
      (PartyIdentifier(.shipNumber, "IMO: 9349588"), PartyIdentifier(.shipNumber, "IMO9349588")),
      (
        PartyIdentifier(.registration, "Company registration number: 0123-45"),
        PartyIdentifier(.registration, "012345")
      ),
      (PartyIdentifier(.passport, "Passport No. A 12345"), PartyIdentifier(.passport, "A12345")),
      (PartyIdentifier(.taxNumber, "INN 7701234567"), PartyIdentifier(.other, "7701234567")),
    ])
  func `is the same whatever label stands before it`(
    first: PartyIdentifier, second: PartyIdentifier
  ) {
    #expect(first.isSame(as: second))
  }

  @Test func `is not the same where its figures differ`() {
    #expect(
      !PartyIdentifier(.shipNumber, "IMO 9349588").isSame(
        as: PartyIdentifier(.shipNumber, "IMO 9349589")))
  }
}
