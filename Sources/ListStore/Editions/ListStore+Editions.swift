import GRDB
import Regulation
import Screening

extension ListStore {
  /// Every edition that was imported, the oldest first.
  package func editions() throws(ListStoreError) -> [StoredEdition] {
    try read { try StoredEdition.all(in: $0) }
  }

  /// What the edition changed against the one that it replaced; nil where it was the first.
  package func changes(of edition: Int) throws(ListStoreError) -> [EntryChange]? {
    try read { database in
      let former = try Int.fetchOne(
        database, sql: "SELECT replaced FROM edition WHERE id = ?", arguments: [edition])
      guard former != nil else { return nil }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT kind, register, reference, name, details FROM entry_change
          WHERE edition = ? ORDER BY position
          """, arguments: [edition]
      ).map { row in
        guard let kind = EntryChange.Kind(rawValue: row[0]) else { throw StoredFault() }
        return EntryChange(
          kind: kind, register: row[1], reference: row[2], name: row[3],
          details: (row[4] as String).split(separator: "\n").map(String.init))
      }
    }
  }

  /// The parties of the current editions, in the order of import; with `after`, those that came or
  /// changed in a later edition than that.
  package func entries(after edition: Int = 0) throws(ListStoreError) -> [ListEntry] {
    try read { database in
      var entries: [ListEntry] = []
      let rows = try Row.fetchCursor(
        database, sql: "SELECT \(ListEntry.columns) FROM entry WHERE since > ? ORDER BY id",
        arguments: [edition])
      while let row = try rows.next() { entries.append(try ListEntry(row: row)) }
      return entries
    }
  }
}

extension StoredEdition {
  /// Every edition of the store, the oldest first.
  static func all(in database: Database) throws -> [StoredEdition] {
    let files = try Row.fetchAll(
      database,
      sql: "SELECT edition, name, bytes, hash FROM edition_file ORDER BY edition, position")
    let registers = try Row.fetchAll(
      database, sql: "SELECT edition, register, entries FROM edition_register")
    let filesByEdition = Dictionary(grouping: files) { $0[0] as Int }
    let registersByEdition = Dictionary(grouping: registers) { $0[0] as Int }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT id, format, published, imported, hash, rejected, current FROM edition ORDER BY id
        """
    ).map { row in
      guard let published = CivilDate(row[2] as String), let imported = CivilDate(row[3] as String)
      else { throw StoredFault() }
      let id: Int = row[0]
      return StoredEdition(
        id: id, format: row[1], published: published, imported: imported, hash: row[4],
        files: (filesByEdition[id] ?? []).map {
          File(name: $0[1], byteCount: $0[2], hash: $0[3])
        },
        registers: (registersByEdition[id] ?? []).map {
          Register(name: $0[1], entryCount: $0[2])
        },
        rejectedCount: row[5], isCurrent: row[6])
    }
  }
}
