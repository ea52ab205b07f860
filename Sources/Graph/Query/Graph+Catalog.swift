import GRDB
package import Regulation

extension Graph {
  /// The whole catalog as it was built, record for record.
  package func catalog() throws(GraphError) -> LawCatalog {
    try read { database in
      var catalog = LawCatalog()
      let records = try Row.fetchCursor(database, sql: Self.allRecords)
      while let row = try records.next() { try catalog.append(row) }
      catalog.reviewedNone = try Self.reviewedNone(in: database)
      catalog.origins = try Self.origins(in: database)
      return catalog
    }
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

extension LawCatalog {
  fileprivate mutating func append(_ row: Row) throws {
    guard let kind = RecordID.Kind(rawValue: row[0]) else { throw PackingFailure() }
    switch kind {
    case .jurisdiction: jurisdictions.append(try row.record())
    case .instrument: instruments.append(try row.record())
    case .countrySet: countrySets.append(try row.record())
    case .regime: regimes.append(try row.record())
    case .rule: rules.append(try row.record())
    case .chart: charts.append(try row.record())
    case .list: lists.append(try row.record())
    case .entry: entries.append(try row.record())
    case .flag: flags.append(try row.record())
    case .correspondence: correspondences.append(try row.record())
    case .act: acts.append(try row.record())
    case .recognition: recognitions.append(try row.record())
    case .severity: severities.append(try row.record())
    case .word: vocabulary.append(try row.record())
    case .authority, .personTest: throw PackingFailure()
    }
  }
}

extension Row {
  /// The record packed in the row's column of that name.
  func record<Record: Packable>() throws -> Record {
    let bytes = try withUnsafeData(named: "packed") { data in data.map { [UInt8]($0) } }
    guard let bytes else { throw PackingFailure() }
    return try Record(packed: bytes)
  }
}
