import GRDB
import Regulation
import Screening

extension IncomingEdition {
  /// Writes the edition and removes the entries of those that it replaces: the current ones of the
  /// format with which it shares a register.
  func replace(
    in database: Database, holding state: RecordState
  ) throws -> (record: AuditContent.Import, changes: ListStore.ChangeCount?) {
    let replaced = editionsToReplace(of: state)
    if let held = replaced.map(\.published).max(), published < held {
      throw ListStoreError.older(published, held: held)
    }
    let formerIDs = Set(replaced.map(\.id))
    let old = try state.entries(after: 0, in: database).filter { formerIDs.contains($0.edition) }
    let id = state.editions.count + 1
    let registers = registerCounts
    try writeEdition(id, registers, replacing: replaced.last?.id, in: database)
    for former in replaced {
      try database.execute(
        sql: "UPDATE edition SET current = 0 WHERE id = ?", arguments: [former.id])
      try database.execute(sql: "DELETE FROM entry WHERE edition = ?", arguments: [former.id])
    }
    let before = Dictionary(old.map { (EntryKey($0.party), $0) }) { first, _ in first }
    let entriesHash = try writeEntries(to: id, before: before, in: database)
    let changes = replaced.isEmpty ? [] : changes(from: old)
    let record = AuditContent.Import(
      edition: id, format: format, published: published.description, hash: hash,
      files: files.map { .init(name: $0.name, bytes: $0.byteCount, hash: $0.hash) },
      registers: registers.map { .init(name: $0.name, entries: $0.entryCount) },
      entries: parties.count, rejected: rejected.count, replaced: replaced.map(\.id),
      entriesHash: entriesHash, changesHash: try write(changes, of: id, in: database),
      rejectedHash: try writeRejected(of: id, in: database))
    return (record, replaced.isEmpty ? nil : ListStore.ChangeCount(changes))
  }

  private var registerCounts: [StoredEdition.Register] {
    let counts = parties.reduce(into: [:]) { $0[$1.register, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { .init(name: $0.key, entryCount: $0.value) }
  }

  private func editionsToReplace(of state: RecordState) -> [StoredEdition] {
    let registers = Set(parties.map(\.register))
    return state.editions.filter { edition in
      edition.isCurrent && edition.format == format
        && edition.registers.contains { registers.contains($0.name) }
    }
  }

  private func writeEdition(
    _ id: Int, _ registers: [StoredEdition.Register], replacing former: Int?,
    in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT INTO edition VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
      arguments: [
        id, format, published.description, imported.description, hash, rejected.count, former,
      ])
    for (position, file) in files.enumerated() {
      try database.execute(
        sql: "INSERT INTO edition_file VALUES (?, ?, ?, ?, ?)",
        arguments: [id, position, file.name, file.byteCount, file.hash])
    }
    for register in registers {
      try database.execute(
        sql: "INSERT INTO edition_register VALUES (?, ?, ?)",
        arguments: [id, register.name, register.entryCount])
    }
  }

  /// Writes what was left out, and returns its fingerprint.
  private func writeRejected(of edition: Int, in database: Database) throws -> String {
    var seal = RunningFingerprint()
    for (position, record) in rejected.enumerated() {
      seal.add([record.file, String(record.record), record.reason])
      try database.execute(
        sql: "INSERT INTO rejected_record VALUES (?, ?, ?, ?, ?)",
        arguments: [edition, position, record.file, record.record, record.reason])
    }
    return seal.value
  }

  /// Writes the entries, and returns their fingerprint.
  private func writeEntries(
    to edition: Int, before: [EntryKey: ListEntry], in database: Database
  ) throws -> String {
    var seals = EntrySeals()
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
      seals.add(EntryKey(party), since: since, content: content, to: edition)
      try statement.execute(
        arguments: [
          party.register, party.reference, columns.kind, columns.names, columns.births,
          columns.countries, columns.identifiers, columns.programmes, columns.addresses,
          columns.remarks, columns.listedOn, edition, since, content,
        ])
    }
    return seals.value(of: edition) ?? ""
  }

  /// What came and changed, in the order of the new list, then what went.
  private func changes(from old: [ListEntry]) -> [EntryChange] {
    var left = Dictionary(old.map { (EntryKey($0.party), $0.party) }) { first, _ in first }
    return parties.compactMap { EntryChange(from: left.removeValue(forKey: EntryKey($0)), to: $0) }
      + old.compactMap { left[EntryKey($0.party)].flatMap { EntryChange(from: $0, to: nil) } }
  }

  /// Writes the changes, and returns their fingerprint.
  private func write(
    _ changes: [EntryChange], of edition: Int, in database: Database
  ) throws -> String {
    var seal = RunningFingerprint()
    for (position, change) in changes.enumerated() {
      let words = [
        change.kind.rawValue, change.register, change.reference, change.name,
        change.details.joined(separator: "\n"),
      ]
      seal.add(words)
      try database.execute(
        sql: "INSERT INTO entry_change VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [edition, position] + StatementArguments(words))
    }
    return seal.value
  }
}

extension ListStore.ChangeCount {
  fileprivate init(_ changes: [EntryChange]) {
    self.init(
      added: changes.count { $0.kind == .added }, removed: changes.count { $0.kind == .removed },
      changed: changes.count { $0.kind == .changed })
  }
}
