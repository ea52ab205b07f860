import GRDB
import Regulation

extension ListStore {
  /// The record, the oldest first.
  package func audit() throws(ListStoreError) -> [AuditRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT id, done_on, kind, done_by, details, previous, hash FROM audit ORDER BY id"
      ).map(AuditRecord.init)
    }
  }
}

extension AuditRecord {
  fileprivate init(row: Row) throws {
    guard let day = CivilDate(row[1] as String), let kind = Kind(rawValue: row[2]) else {
      throw StoredFault()
    }
    self.init(
      number: row[0], day: day, kind: kind, person: row[3], details: row[4], previous: row[5],
      hash: row[6])
  }

  /// Adds to the end of the record.
  static func append(
    _ content: AuditContent, on day: CivilDate, by person: String?, to database: Database
  ) throws {
    let last = try Row.fetchOne(
      database, sql: "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
    let unsigned = AuditRecord(
      number: (last?[0] ?? 0) + 1, day: day, kind: content.kind, person: person,
      details: try content.notation, previous: last?[1] ?? "", hash: "")
    try database.execute(
      sql: "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        unsigned.number, unsigned.day.description, unsigned.kind.rawValue, unsigned.person,
        unsigned.details, unsigned.previous, unsigned.expectedHash,
      ])
  }

  /// The first record that is not as it was written, or does not follow the one before it.
  package static func firstFault(in records: [AuditRecord]) -> Int? {
    var previous = ""
    for (index, record) in records.enumerated() {
      guard record.number == index + 1, record.previous == previous,
        record.hash == record.expectedHash
      else { return record.number }
      previous = record.hash
    }
    return nil
  }
}
