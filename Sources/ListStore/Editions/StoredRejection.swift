import GRDB

/// A record of a current edition that could not be used.
package struct StoredRejection: Sendable, Hashable {
  package let edition: Int
  /// The name of the file.
  package let file: String
  /// Its line or count in the file, from 1.
  package let record: Int
  package let reason: String
}

extension ListStore {
  /// What the current editions had to leave out.
  package func rejected() throws(ListStoreError) -> [StoredRejection] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT edition, file, record, reason FROM rejected_record
          JOIN edition ON edition.id = edition WHERE current = 1 ORDER BY edition, position
          """
      ).map { StoredRejection(edition: $0[0], file: $0[1], record: $0[2], reason: $0[3]) }
    }
  }
}
