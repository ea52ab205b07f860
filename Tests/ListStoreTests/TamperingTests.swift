import GRDB
import ListStore
import Regulation
import Testing

@testable import Screening

@Suite struct `A store that somebody changed by other ways` {
  private static let subject = ScreenedSubject(
    ScreeningQuery(name: "Vantor Holdings", kind: .organisation), subject: "row-1")

  /// Two editions of a list, one that left something out, a screening and a ruling.
  private func filled() throws -> Shelf {
    let shelf = Shelf()
    try shelf.take([.named("Vantor Holdings", reference: "7"), .named("Two", reference: "8")])
    try shelf.take(
      [.named("Vantor Holdings", reference: "7"), .named("Three", reference: "9")],
      published: .day(1),
      rejected: [RejectedRow(file: "list.txt", record: 4, reason: "no name", excerpt: "")])
    let store = try shelf.open()
    let screener = try Screener(store, lists: [])
    let result = screener.screen(Self.subject, atLeast: 0.5, limit: 5)
    try store.record(
      [result], by: screener, threshold: 0.8, on: .day(9), person: "Ann", at: .noon)
    let entry = try #require(result.hits.first).entry
    try store.add(
      [
        ReviewDecision(
          query: Self.subject.key, on: entry, verdict: .confirmed, reason: "same", person: "Ann",
          day: .day(9))
      ], at: .noon)
    return shelf
  }

  private func tamper(with shelf: Shelf, _ sql: String) throws {
    let raw = try DatabaseQueue(path: shelf.path)
    try raw.write { database in
      let triggers = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
      try database.execute(sql: sql)
    }
  }

  @Test func `Untouched it is whole`() throws {
    let shelf = try filled()
    #expect(try shelf.open().fault() == nil)
    #expect(try shelf.open().head()?.number == 4)
    try tamper(with: shelf, "SELECT 1")
    #expect(try shelf.open().fault() == nil)
  }

  @Test(
    arguments: [
      "UPDATE audit SET details = json_set(details, '$.x', 1) WHERE id = 3",
      "UPDATE audit SET done_by = 'Ben' WHERE id = 4",
      "UPDATE audit SET done_by = '' WHERE id = 3",
      "UPDATE audit SET done_at = '2020-01-01T00:00:00Z' WHERE id = 4",
      "UPDATE audit SET done_on = '2020-01-01' WHERE id = 4",
      "DELETE FROM audit WHERE id = 1", "DELETE FROM audit WHERE id = 3",
      "DELETE FROM audit WHERE id = 4", "DELETE FROM audit", "DELETE FROM head",
      "DELETE FROM audit; DELETE FROM head",
      "UPDATE audit SET id = 9 WHERE id = 4", "UPDATE head SET number = 5",
      """
      INSERT INTO audit SELECT 5, done_at, done_on, kind, done_by, details, hash, hash
      FROM audit WHERE id = 4
      """,
      "UPDATE decision SET verdict = 'cleared'", "DELETE FROM decision",
      """
      INSERT INTO decision SELECT NULL, query, register, reference, content, 'cleared', 'x', 'X',
      decided_on FROM decision
      """,
      "DELETE FROM entry WHERE reference = '7'", "DELETE FROM entry",
      "UPDATE entry SET names = 'primary' || char(9) || 'Other' WHERE reference = '7'",
      "UPDATE entry SET content = 'x' WHERE reference = '7'",
      "UPDATE entry SET reference = '70' WHERE reference = '7'",
      "UPDATE entry SET since = 1", "UPDATE entry SET id = id + 90 WHERE reference = '7'",
      "UPDATE entry SET edition = 1 WHERE reference = '9'",
      """
      INSERT INTO entry SELECT NULL, register, '77', kind, names, births, countries, identifiers,
      programmes, addresses, remarks, listed_on, edition, since, content FROM entry LIMIT 1
      """,
      "UPDATE edition SET published = '2030-01-01' WHERE id = 2",
      "UPDATE edition SET current = 0 WHERE id = 2", "UPDATE edition_file SET hash = 'x'",
      "UPDATE edition_register SET entries = 9", "DELETE FROM edition_register",
      "UPDATE entry_change SET name = 'Nobody'", "DELETE FROM entry_change",
      "DELETE FROM rejected_record", "UPDATE query SET edition = 99", "DELETE FROM query",
    ])
  func `is found out`(sql: String) throws {
    let shelf = try filled()
    try tamper(with: shelf, sql)
    let store = try shelf.open()
    #expect(try store.fault() != nil)
    #expect(throws: ListStoreError.self) { try store.head() }
  }

  @Test(
    arguments: [
      "DELETE FROM audit WHERE id = 4", "UPDATE decision SET verdict = 'cleared'",
      "DELETE FROM entry WHERE reference = '7'", "UPDATE edition SET current = 0 WHERE id = 2",
    ])
  func `serves neither screening nor import nor ruling`(sql: String) throws {
    let shelf = try filled()
    let entry = try #require(try shelf.open().entries().first)
    try tamper(with: shelf, sql)
    let store = try shelf.open()
    #expect(throws: ListStoreError.self) { try Screener(store, lists: []) }
    #expect(throws: ListStoreError.self) {
      try shelf.take([.named("Later", reference: "1")], published: .day(5))
    }
    if !sql.contains("entry") {
      #expect(throws: ListStoreError.self) {
        try store.add(
          [
            ReviewDecision(
              query: Self.subject.key, on: entry, verdict: .cleared, reason: "x", person: "X",
              day: .day(9))
          ], at: .noon)
      }
    }
  }

  @Test func `Everything it holds is said by the record alone`() throws {
    let shelf = try filled()
    let store = try shelf.open()
    #expect(try store.editions().map(\.isCurrent) == [false, true])
    #expect(try store.editions()[1].rejectedCount == 1)
    #expect(try store.rejected().map(\.reason) == ["no name"])
    #expect(try store.queries().map(\.subject) == [Self.subject])
    #expect(try store.queries().map(\.edition) == [2])
  }

  @Test func `A text with a zero, breaks and marks is read back as whole`() throws {
    let shelf = Shelf()
    var party = ListedParty.named("Zero\0Name", "B\u{0301}\"\u{0301}", reference: "a\0b")
    party.remarks = "one\n\n\ttwo\0"
    try shelf.take([party])
    party.remarks = "one\n\n\nthree\u{202E}"
    try shelf.take([party], published: .day(1))
    let store = try shelf.open()
    #expect(try store.fault() == nil)
    #expect(try store.changes(of: 2)?.count == 1)
  }
}

@Suite struct `The head of a record` {
  private static let privateKey = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
    -----END PRIVATE KEY-----

    """
  private static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    -----END PUBLIC KEY-----

    """
  private static let otherPublicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=
    -----END PUBLIC KEY-----

    """

  private let seal = RecordSeal(RecordHead(number: 4, hash: "ab"), at: .noon)

  @Test func `comes back from its text, signed or not`() throws {
    let signed = try seal.signed(by: SealKey.Signing(pem: Self.privateKey))
    #expect(try RecordSeal(seal.text) == seal)
    #expect(try RecordSeal(signed.text) == signed)
    try RecordSeal(signed.text).check(signedBy: SealKey.Verifying(pem: Self.publicKey))
  }

  @Test func `holds for one key and as it was signed`() throws {
    let signed = try seal.signed(by: SealKey.Signing(pem: Self.privateKey))
    let key = try SealKey.Verifying(pem: Self.publicKey)
    #expect(throws: SealFailure.unsigned) { try seal.check(signedBy: key) }
    #expect(throws: SealFailure.otherSignature) {
      try signed.check(signedBy: SealKey.Verifying(pem: Self.otherPublicKey))
    }
    let changed = try RecordSeal(signed.text.replacing("number 4", with: "number 3"))
    #expect(throws: SealFailure.otherSignature) { try changed.check(signedBy: key) }
  }

  @Test(arguments: [
    "", "x", "comity record head\nnumber 1\n", "other\nnumber 1\nhash a\nsealed b\n",
  ])
  func `is not read from other text`(text: String) {
    #expect(throws: SealFailure.notASeal) { try RecordSeal(text) }
  }

  @Test(arguments: [
    "", publicKey, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
  ])
  func `is not signed with what is no key`(pem: String) {
    #expect(throws: SealFailure.notAKey) { _ = try SealKey.Signing(pem: pem) }
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (1_771_234_567, "2026-02-16T09:36:07Z"),
    ])
  func `tells the second of the clock`(seconds: Int64, text: String) {
    #expect(Timestamp(seconds: seconds).description == text)
  }
}
