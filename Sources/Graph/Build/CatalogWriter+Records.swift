import Regulation

extension CatalogWriter {
  /// Writes each record as the engine reads it, in the order of the catalog.
  mutating func writeRecords(of catalog: LawCatalog) throws {
    let row = try insert(into: "record", columns: 4)
    var position = 0
    func add(_ node: NodeID, _ kind: RecordID.Kind, _ record: some Packable) throws {
      position += 1
      try row.run(position, node, kind.rawValue, record.packed)
    }
    for record in catalog.jurisdictions {
      try add(register.node(.jurisdiction, record.id), .jurisdiction, record)
    }
    for record in catalog.instruments {
      try add(register.node(.instrument, record.id), .instrument, record)
    }
    for record in catalog.countrySets {
      try add(register.node(.countrySet, record.id), .countrySet, record)
    }
    for record in catalog.regimes {
      try add(register.node(.regime, record.id), .regime, record)
    }
    for record in catalog.rules { try add(register.node(.rule, record.id), .rule, record) }
    for record in catalog.charts { try add(register.node(.chart, record.id), .chart, record) }
    for record in catalog.lists { try add(register.node(.list, record.id), .list, record) }
    for record in catalog.entries { try add(register.node(record.id), .entry, record) }
    for record in catalog.flags { try add(register.node(.flag, record.id), .flag, record) }
    for (name, record) in zip(catalog.correspondenceIDs, catalog.correspondences) {
      try add(register.node(.correspondence, name.name), .correspondence, record)
    }
    for record in catalog.acts { try add(register.node(.act, record.id), .act, record) }
    for record in catalog.recognitions {
      try add(register.node(.recognition, record.id), .recognition, record)
    }
    for (name, record) in catalog.namedSeverities {
      try add(register.node(.severity, name), .severity, record)
    }
    for record in catalog.vocabulary { try add(register.node(.word, record.name), .word, record) }
  }

  /// Writes where the files state the records.
  mutating func write(_ origins: [RecordID: Origin]) throws {
    let row = try insert(into: "origin", columns: 3)
    for (record, origin) in origins.sorted(by: { $0.key < $1.key }) {
      try row.run(register.node(.record(record.kind), record.name), origin.path, origin.line)
    }
  }
}
