import GRDB

/// The latest record by number and fingerprint: it stands for all that came before it.
package struct RecordHead: Sendable, Hashable {
  package let number: Int
  /// SHA-256 in hexadecimal.
  package let hash: String

  package init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }
}

extension RecordHead {
  init(_ record: AuditRecord) { self.init(number: record.number, hash: record.hash) }

  /// The head as the store notes it beside the record; nil where nothing was recorded.
  static func noted(in database: Database) throws -> RecordHead? {
    try Row.fetchOne(database, sql: "SELECT number, hash FROM head").map {
      RecordHead(number: $0[0], hash: $0[1])
    }
  }

  /// Notes the head beside the record.
  func note(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO head VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET number = excluded.number, hash = excluded.hash
        """, arguments: [number, hash])
  }
}
