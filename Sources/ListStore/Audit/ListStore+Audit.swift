import GRDB
import Regulation

extension ListStore {
  /// The record as it stands, the oldest first, whole or not; see `fault`.
  package func audit() throws(ListStoreError) -> [AuditRecord] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT \(AuditRecord.columns) FROM audit ORDER BY id"
      ).map { row in
        guard let record = AuditRecord(row: row) else { throw RecordFault.record(row[0]) }
        return record
      }
    }
  }

  /// The latest record, once all of it was checked; nil where nothing was recorded.
  package func head() throws(ListStoreError) -> RecordHead? {
    if let fault = try fault() { throw .tampered(path: path, fault) }
    return try readState { state, _ in state.head }
  }

  /// The first thing in the store that is not as it was written: record, lists, rulings and queries.
  package func fault() throws(ListStoreError) -> RecordFault? {
    do throws(ListStoreError) {
      try read { database in
        let state = try RecordState(from: database, withScreenings: true)
        try state.checkTables(in: database)
        try state.checkQueries(in: database)
        _ = try state.entries(after: 0, in: database)
        for edition in state.editions where edition.isCurrent {
          _ = try state.rejected(of: edition.id, in: database)
        }
        for edition in state.editions { _ = try state.changes(of: edition.id, in: database) }
      }
      return nil
    } catch .tampered(_, let fault) {
      return fault
    }
  }

  /// Reads what the record comes to, where it is whole and the tables agree with it.
  func readState<Value: Sendable>(
    _ value: (RecordState, Database) throws -> Value
  ) throws(ListStoreError) -> Value {
    try read { database in
      let state = try RecordState(from: database)
      try state.checkTables(in: database)
      return try value(state, database)
    }
  }
}

extension AuditRecord {
  static let columns = "id, done_at, done_on, kind, done_by, details, previous, hash"

  /// Reads a row of `columns`; nil where it is none that was written.
  init?(row: Row) {
    guard let day = CivilDate(row[2] as String), let kind = Kind(rawValue: row[3]) else {
      return nil
    }
    self.init(
      number: row[0], time: row[1], day: day, kind: kind, person: row[4], details: row[5],
      previous: row[6], hash: row[7])
  }
}
