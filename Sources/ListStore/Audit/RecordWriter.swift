import GRDB
import Regulation

/// Adds to the end of the record, within one change of the store.
struct RecordWriter {
  private let database: Database
  private var head: RecordHead?

  /// Begins where the record ends.
  ///
  /// - Throws: `RecordFault` where that is not where the store notes that it does.
  init(_ database: Database) throws {
    self.database = database
    head = try Row.fetchOne(database, sql: "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
      .map { RecordHead(number: $0[0], hash: $0[1]) }
    let noted = try RecordHead.noted(in: database)
    guard head == noted else {
      throw RecordFault.end(lastKept: head?.number ?? 0, noted: noted?.number ?? 0)
    }
  }

  /// Adds what was done.
  mutating func append(
    _ content: AuditContent, at time: Timestamp, on day: CivilDate, by person: String?
  ) throws {
    let unsigned = AuditRecord(
      number: (head?.number ?? 0) + 1, time: time.description, day: day, kind: content.kind,
      person: person, details: try content.notation, previous: head?.hash ?? "", hash: "")
    let hash = unsigned.expectedHash
    try database.cachedStatement(
      sql: "INSERT INTO audit (\(AuditRecord.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      unsigned.number, unsigned.time, unsigned.day.description, unsigned.kind.rawValue,
      unsigned.person, unsigned.details, unsigned.previous, hash,
    ])
    head = RecordHead(number: unsigned.number, hash: hash)
  }

  /// Notes where the record ends now; to be called once all is added.
  func finish() throws { try head?.note(in: database) }
}
