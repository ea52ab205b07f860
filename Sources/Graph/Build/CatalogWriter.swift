import GRDB
import Regulation

/// Writes a catalog into empty tables: first a node for every record, then what each says.
struct CatalogWriter: ~Copyable {
  typealias NodeID = BulkLoader.NodeID

  let database: Database
  var register: NodeRegister
  let provisions: BulkStatement
  let citations: BulkStatement
  let suspensions: BulkStatement
  let events: BulkStatement

  init(_ database: Database) throws {
    // A value that may not be copied is made whole or not at all, so the parts that can fail
    // come first.
    let register = try NodeRegister(database)
    let provisions = try BulkStatement(into: "provision", columns: 7, on: database)
    let citations = try BulkStatement(into: "citation", columns: 4, on: database)
    let suspensions = try BulkStatement(into: "suspension", columns: 5, on: database)
    let events = try BulkStatement(into: "event", columns: 4, on: database)
    self.database = database
    self.register = register
    self.provisions = provisions
    self.citations = citations
    self.suspensions = suspensions
    self.events = events
  }

  /// Writes everything; throws `GraphError.duplicate` where two records share a name.
  mutating func write(_ catalog: LawCatalog) throws {
    try stateNodes(of: catalog)
    try write(catalog.jurisdictions)
    try write(catalog.instruments)
    try write(catalog.flags)
    try write(catalog.acts)
    try write(catalog.vocabulary)
    try write(catalog.countrySets)
    try write(catalog.charts)
    try write(catalog.regimes)
    try write(catalog.rules)
    try write(catalog.lists)
    try write(catalog.entries)
    try write(catalog.correspondences, named: catalog.correspondenceIDs)
    try write(catalog.reviewedNone)
    try write(catalog.recognitions)
    try writeRecords(of: catalog)
    try write(catalog.origins)
  }

  /// A statement that adds rows to a table of ours.
  func insert(into table: StaticString, columns: Int) throws -> BulkStatement {
    try BulkStatement(into: table, columns: columns, on: database)
  }
}

extension CivilDate: Bindable {
  func bind(to statement: borrowing BulkStatement, at index: CInt) -> CInt {
    description.bind(to: statement, at: index)
  }
}
