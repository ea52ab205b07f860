import Foundation
import ListStore
import Regulation
import Screening
import Testing

@Suite struct `Importing a list` {
  @Test func `Every word of a party comes back`() throws {
    let shelf = Shelf()
    let full = ListedParty(
      register: "Rungs", reference: "7/a", kind: .person,
      names: [
        ListedName("Ждан Вымышленный"), ListedName("Zhdan Vymyshlenny", .strong),
        ListedName("the Ladder", .weak), ListedName("Old Name", .former),
      ],
      births: [
        BirthDate(first: .day(-900), last: .day(-900)),
        BirthDate(first: .day(-800), last: .day(-500), isApproximate: true),
      ],
      countries: [PlaceCode("XA"), PlaceCode("XB-CDE")].compactMap { $0 },
      identifiers: [PartyIdentifier(.passport, "A 1"), PartyIdentifier(.shipNumber, "9000001")],
      programmes: ["ONE", "TWO"], addresses: ["1 Street, Town"], remarks: "first\nsecond line",
      listedOn: .day(-3))
    let bare = ListedParty(
      register: "Rungs", reference: "8", kind: nil, names: [ListedName("Bare")])
    try shelf.take([full, bare])
    #expect(try shelf.open().entries().map(\.party) == [full, bare])
  }

  @Test func `Breaks and tabs in a name become spaces`() throws {
    let shelf = Shelf()
    try shelf.take([.named("One\nTwo\tThree", reference: "1")])
    #expect(try shelf.open().entries().first?.party.names.map(\.text) == ["One Two Three"])
  }

  @Test func `Identical files change nothing`() throws {
    let shelf = Shelf()
    let first = try shelf.take([.named("One", reference: "1")], bytes: "same")
    let again = try shelf.take([.named("One", reference: "1")], bytes: "same")
    #expect(again == .unchanged(first.edition))
    #expect(try shelf.open().editions().count == 1)
    #expect(try shelf.open().audit().count == 1)
  }

  @Test func `A new edition takes the place of the old and says what it changed`() throws {
    let shelf = Shelf()
    try shelf.take([
      .named("Stays", reference: "1"), .named("Goes", reference: "2"),
      .named("Was", "Alias", reference: "3"),
    ])
    let outcome = try shelf.take(
      [
        .named("Stays", reference: "1"), .named("Is", "Alias", reference: "3"),
        .named("Comes", reference: "4"),
      ], published: .day(5))
    guard case .taken(let edition, let count?) = outcome else {
      Issue.record("nothing was replaced")
      return
    }
    #expect((count.added, count.removed, count.changed) == (1, 1, 1))
    let store = try shelf.open()
    let changes = try #require(try store.changes(of: edition.id))
    #expect(changes.map(\.kind) == [.changed, .added, .removed])
    #expect(changes.map(\.name) == ["Is", "Comes", "Goes"])
    #expect(changes[0].details == ["- name: primary Was", "+ name: primary Is"])
    let entries = try store.entries()
    #expect(entries.map { $0.party.names[0].text } == ["Stays", "Is", "Comes"])
    #expect(entries.map(\.since) == [1, 2, 2])
    #expect(entries.allSatisfy { $0.edition == 2 })
    #expect(try store.editions().map(\.isCurrent) == [false, true])
    #expect(try store.changes(of: 1) == nil)
  }

  @Test func `Lists of one format with registers of their own stand side by side`() throws {
    let shelf = Shelf()
    try shelf.take([.named("One", reference: "1", register: "Left")])
    try shelf.take([.named("Two", reference: "1", register: "Right")])
    #expect(try shelf.open().entries().count == 2)
    try shelf.take([.named("Three", reference: "1", register: "Left")], published: .day(1))
    #expect(
      try shelf.open().entries().map { $0.party.names[0].text } == ["Two", "Three"])
  }

  @Test func `A register that a new edition no longer has is emptied`() throws {
    let shelf = Shelf()
    try shelf.take([
      .named("One", reference: "1", register: "Left"),
      .named("Two", reference: "1", register: "Right"),
    ])
    try shelf.take([.named("One", reference: "1", register: "Left")], published: .day(1))
    #expect(try shelf.open().entries().map(\.party.register) == ["Left"])
  }

  @Test func `An older edition is refused and leaves everything as it was`() throws {
    let shelf = Shelf()
    try shelf.take([.named("New", reference: "1")], published: .day(5))
    let before = try Data(contentsOf: URL(filePath: shelf.path))
    #expect(throws: ListStoreError.older(.day(4), held: .day(5))) {
      try shelf.take([.named("Old", reference: "1")], published: .day(4))
    }
    #expect(try Data(contentsOf: URL(filePath: shelf.path)) == before)
  }

  @Test func `Two parties under one reference are both kept`() throws {
    let shelf = Shelf()
    try shelf.take([
      .named("One", reference: "1"), .named("Two", reference: "1"),
      .named("Three", reference: "1"),
    ])
    #expect(
      try shelf.open().entries().map(\.party.reference) == ["1", "1 (2)", "1 (3)"])
  }

  @Test(arguments: ["not a database at all, and long enough to be looked at", ""])
  func `A file of another kind is refused`(content: String) throws {
    let shelf = Shelf()
    try content.write(toFile: shelf.path, atomically: true, encoding: .utf8)
    #expect(throws: ListStoreError.notAStore(path: shelf.path)) { try shelf.open() }
  }

  @Test func `A store that is not there is said to be missing`() {
    let path = Shelf().path
    #expect(throws: ListStoreError.missing(path: path)) { try ListStore.open(path) }
  }
}
