import GRDB
import Regulation
import Screening

extension IncomingEdition {
  /// Writes the edition and removes the entries of those that it replaces: the current ones of the
  /// format with which it shares a register.
  func replace(in database: Database) throws -> (
    edition: StoredEdition, changes: ListStore.ChangeCount?
  ) {
    let replaced = try editionsToReplace(in: database)
    if let held = replaced.map(\.published).max(), published < held {
      throw ListStoreError.older(published, held: held)
    }
    let old = try replaced.flatMap { try entries(of: $0.id, in: database) }
    let edition = try writeEdition(replacing: replaced.last?.id, in: database)
    for former in replaced {
      try database.execute(
        sql: "UPDATE edition SET current = 0 WHERE id = ?", arguments: [former.id])
      try database.execute(sql: "DELETE FROM entry WHERE edition = ?", arguments: [former.id])
    }
    let before = Dictionary(old.map { (EntryKey($0.party), $0) }) { first, _ in first }
    try writeEntries(to: edition.id, before: before, in: database)
    guard !replaced.isEmpty else { return (edition, nil) }
    let count = try writeChanges(of: edition.id, before: old, in: database)
    return (edition, count)
  }

  private var registerCounts: [StoredEdition.Register] {
    let counts = parties.reduce(into: [:]) { $0[$1.register, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { .init(name: $0.key, entryCount: $0.value) }
  }

  private func editionsToReplace(in database: Database) throws -> [StoredEdition] {
    let registers = Set(parties.map(\.register))
    return try StoredEdition.all(in: database).filter { edition in
      edition.isCurrent && edition.format == format
        && edition.registers.contains { registers.contains($0.name) }
    }
  }

  private func entries(of edition: Int, in database: Database) throws -> [ListEntry] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT \(ListEntry.columns) FROM entry WHERE edition = ? ORDER BY id",
      arguments: [edition])
    var entries: [ListEntry] = []
    while let row = try rows.next() { entries.append(try ListEntry(row: row)) }
    return entries
  }

  private func writeEdition(replacing former: Int?, in database: Database) throws -> StoredEdition {
    try database.execute(
      sql: """
        INSERT INTO edition (format, published, imported, hash, rejected, current, replaced)
        VALUES (?, ?, ?, ?, ?, 1, ?)
        """,
      arguments: [
        format, published.description, imported.description, hash,
        rejected.count, former,
      ])
    let id = Int(database.lastInsertedRowID)
    for (position, file) in files.enumerated() {
      try database.execute(
        sql: "INSERT INTO edition_file VALUES (?, ?, ?, ?, ?)",
        arguments: [id, position, file.name, file.byteCount, file.hash])
    }
    let registers = registerCounts
    for register in registers {
      try database.execute(
        sql: "INSERT INTO edition_register VALUES (?, ?, ?)",
        arguments: [id, register.name, register.entryCount])
    }
    for (position, record) in rejected.enumerated() {
      try database.execute(
        sql: "INSERT INTO rejected_record VALUES (?, ?, ?, ?, ?)",
        arguments: [id, position, record.file, record.record, record.reason])
    }
    return StoredEdition(
      id: id, format: format, published: published, imported: imported, hash: hash,
      files: files, registers: registers, rejectedCount: rejected.count, isCurrent: true)
  }

  private func writeEntries(
    to edition: Int, before: [EntryKey: ListEntry], in database: Database
  ) throws {
    let statement = try database.makeStatement(
      sql: """
        INSERT INTO entry (\(ListEntry.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for party in parties {
      let columns = EntryColumns(party)
      let content = columns.content
      let former = before[EntryKey(party)]
      let since = former?.content == content ? former?.since ?? edition : edition
      try statement.execute(
        arguments: [
          party.register, party.reference, columns.kind, columns.names, columns.births,
          columns.countries, columns.identifiers, columns.programmes, columns.addresses,
          columns.remarks, columns.listedOn, edition, since, content,
        ])
    }
  }

  /// Notes what came and changed, in the order of the new list, then what went.
  private func writeChanges(
    of edition: Int, before old: [ListEntry], in database: Database
  ) throws -> ListStore.ChangeCount {
    var left = Dictionary(old.map { (EntryKey($0.party), $0.party) }) { first, _ in first }
    let changes =
      parties.compactMap { EntryChange(from: left.removeValue(forKey: EntryKey($0)), to: $0) }
      + old.compactMap { left[EntryKey($0.party)].flatMap { EntryChange(from: $0, to: nil) } }
    var count = ListStore.ChangeCount()
    for (position, change) in changes.enumerated() {
      switch change.kind {
      case .added: count.added += 1
      case .removed: count.removed += 1
      case .changed: count.changed += 1
      }
      try database.execute(
        sql: "INSERT INTO entry_change VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          edition, position, change.kind.rawValue, change.register, change.reference, change.name,
          change.details.joined(separator: "\n"),
        ])
    }
    return count
  }
}
