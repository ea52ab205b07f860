import GRDB

extension RecordState {
  /// The parties of the current editions, each of which has to say what was imported; with `edition`,
  /// those that came or changed in a later one.
  ///
  /// - Throws: `RecordFault` where an entry was changed, put in or taken out.
  func entries(after edition: Int, in database: Database) throws -> [ListEntry] {
    var seals = EntrySeals()
    var entries: [ListEntry] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(ListEntry.columns) FROM entry ORDER BY id")
    while let row = try rows.next() {
      let entry = try ListEntry(row: row)
      seals.add(entry)
      if entry.since > edition { entries.append(entry) }
    }
    try check(seals)
    return entries
  }

  private func check(_ seals: EntrySeals) throws {
    for (edition, record) in zip(editions, imports) {
      let expected = edition.isCurrent ? record.entriesHash : nil
      guard seals.value(of: edition.id) == expected else {
        throw RecordFault.entries(edition: edition.id)
      }
    }
    if let stray = seals.editions.first(where: { !editions.indices.contains($0 - 1) }) {
      throw RecordFault.entries(edition: stray)
    }
  }

  /// What an edition had to leave out.
  ///
  /// - Throws: `RecordFault` where that is not what its import noted.
  func rejected(of edition: Int, in database: Database) throws -> [StoredRejection] {
    var seal = RunningFingerprint()
    let rejected = try Row.fetchAll(
      database,
      sql: """
        SELECT edition, file, record, reason FROM rejected_record WHERE edition = ?
        ORDER BY position
        """, arguments: [edition]
    ).map { row in
      let rejection = StoredRejection(
        edition: row[0], file: row[1], record: row[2], reason: row[3])
      seal.add([rejection.file, String(rejection.record), rejection.reason])
      return rejection
    }
    guard seal.value == imports[edition - 1].rejectedHash else {
      throw RecordFault.notes(edition: edition)
    }
    return rejected
  }

  /// What an edition changed against those that it replaced; nil where it replaced none.
  ///
  /// - Throws: `RecordFault` where that is not what its import noted.
  func changes(of edition: Int, in database: Database) throws -> [EntryChange]? {
    guard editions.indices.contains(edition - 1) else { return nil }
    var seal = RunningFingerprint()
    let changes = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, register, reference, name, details FROM entry_change
        WHERE edition = ? ORDER BY position
        """, arguments: [edition]
    ).map { row in
      let words: [String] = [row[0], row[1], row[2], row[3], row[4]]
      seal.add(words)
      guard let kind = EntryChange.Kind(rawValue: words[0]) else {
        throw RecordFault.notes(edition: edition)
      }
      return EntryChange(
        kind: kind, register: words[1], reference: words[2], name: words[3],
        details: words[4].lines.map(String.init))
    }
    guard seal.value == imports[edition - 1].changesHash else {
      throw RecordFault.notes(edition: edition)
    }
    return imports[edition - 1].replaced.isEmpty ? nil : changes
  }
}

/// The fingerprint of the entries of each edition, in their order.
struct EntrySeals {
  private var running: [Int: RunningFingerprint] = [:]

  /// Adds an entry to its edition.
  mutating func add(_ entry: ListEntry) {
    add(
      EntryKey(entry.party), since: entry.since, content: entry.content, to: entry.edition)
  }

  /// Adds an entry by what it is known by and the fingerprint of what it says.
  mutating func add(_ key: EntryKey, since: Int, content: String, to edition: Int) {
    running[edition, default: RunningFingerprint()]
      .add([key.register, key.reference, String(since), content])
  }

  /// The editions that have entries, in order.
  var editions: [Int] { running.keys.sorted() }

  /// The fingerprint of an edition's entries; nil where it has none.
  func value(of edition: Int) -> String? { running[edition]?.value }
}
