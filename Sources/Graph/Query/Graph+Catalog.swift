import Dispatch
import GRDB
package import Regulation
import Synchronization

extension Graph {
  /// The whole catalog as it was built, record for record.
  package func catalog() throws(GraphError) -> LawCatalog {
    try read { database in
      let records = try Row.fetchCursor(database, sql: Self.allRecords)
      var packed: [PackedRecord] = []
      while let row = try records.next() { packed.append(try PackedRecord(row)) }
      var catalog = try Self.unpacked(packed)
      catalog.reviewedNone = try Self.reviewedNone(in: database)
      catalog.origins = try Self.origins(in: database)
      return catalog
    }
  }

  /// The records in their order; the cores share the work, as every command waits for it.
  private static func unpacked(_ records: [PackedRecord]) throws(PackingFailure) -> LawCatalog {
    let size = 500
    let starts = Array(stride(from: 0, to: records.count, by: size))
    let found = Mutex<[Int: LawCatalog]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { piece in
      var catalog = LawCatalog()
      for record in records[starts[piece]...].prefix(size) {
        // A piece that does not unpack is missing below.
        guard (try? catalog.append(record)) != nil else { return }
      }
      found.withLock { [catalog] in $0[piece] = catalog }
    }
    let pieces = found.withLock(\.self)
    var whole = LawCatalog()
    for piece in starts.indices {
      guard let part = pieces[piece] else { throw PackingFailure() }
      whole.append(part)
    }
    return whole
  }

  static let allRecords = "SELECT kind, packed FROM record ORDER BY id"

  private static func reviewedNone(in database: Database) throws -> [ReviewedNone] {
    try Row.fetchAll(database, sql: "SELECT entry, list FROM reviewed_none ORDER BY position")
      .map { row in
        guard let entry = EntryID(row["entry"] as String),
          let target = ListID(row["list"] as String)
        else { throw PackingFailure() }
        return ReviewedNone(entry: entry, target: target)
      }
  }

  private static func origins(in database: Database) throws -> [RecordID: Origin] {
    var origins: [RecordID: Origin] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT kind, key, path, line FROM origin JOIN node USING (id)")
    while let row = try rows.next() {
      guard let kind = RecordID.Kind(rawValue: row[0]) else { throw PackingFailure() }
      origins[RecordID(kind, row[1] as String)] = Origin(path: row[2], line: row[3])
    }
    return origins
  }
}

/// A record as its row holds it.
private struct PackedRecord: Sendable {
  let kind: RecordID.Kind
  let bytes: [UInt8]

  init(_ row: Row) throws {
    guard let kind = RecordID.Kind(rawValue: row[0]) else { throw PackingFailure() }
    self.kind = kind
    bytes = try row.packedBytes()
  }
}

extension LawCatalog {
  fileprivate mutating func append(_ record: PackedRecord) throws(PackingFailure) {
    func unpacked<Record: Packable>() throws(PackingFailure) -> Record {
      try Record(packed: record.bytes)
    }
    switch record.kind {
    case .jurisdiction: jurisdictions.append(try unpacked())
    case .instrument: instruments.append(try unpacked())
    case .countrySet: countrySets.append(try unpacked())
    case .regime: regimes.append(try unpacked())
    case .rule: rules.append(try unpacked())
    case .chart: charts.append(try unpacked())
    case .list: lists.append(try unpacked())
    case .entry: entries.append(try unpacked())
    case .flag: flags.append(try unpacked())
    case .correspondence: correspondences.append(try unpacked())
    case .act: acts.append(try unpacked())
    case .recognition: recognitions.append(try unpacked())
    case .severity: severities.append(try unpacked())
    case .word: vocabulary.append(try unpacked())
    case .authority, .personTest: throw PackingFailure()
    }
  }

  /// Adds the records of another catalog behind its own.
  fileprivate mutating func append(_ other: LawCatalog) {
    jurisdictions += other.jurisdictions
    instruments += other.instruments
    countrySets += other.countrySets
    regimes += other.regimes
    rules += other.rules
    charts += other.charts
    lists += other.lists
    entries += other.entries
    flags += other.flags
    correspondences += other.correspondences
    acts += other.acts
    recognitions += other.recognitions
    severities += other.severities
    vocabulary += other.vocabulary
  }
}

extension Row {
  /// The record packed in the row's column of that name.
  func record<Record: Packable>() throws -> Record { try Record(packed: try packedBytes()) }

  fileprivate func packedBytes() throws -> [UInt8] {
    let bytes = try withUnsafeData(named: "packed") { data in data.map { [UInt8]($0) } }
    guard let bytes else { throw PackingFailure() }
    return bytes
  }
}
