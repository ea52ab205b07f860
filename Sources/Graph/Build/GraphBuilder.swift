import GRDB
package import Regulation

/// Builds the graph of a catalog as one file, whole or not at all.
package enum GraphBuilder {
  /// Writes the catalog beside the path and puts the finished file in its place.
  ///
  /// `inputHash` names the files the catalog was read from and `toolVersion` the program; a graph
  /// of others is out of date. On any error the old file, if there is one, is untouched.
  package static func build(
    catalog: LawCatalog, inputHash: String, toolVersion: String, at path: String
  ) throws(GraphError) {
    let meta = GraphMeta(
      inputHash: inputHash, toolVersion: toolVersion, schemaVersion: GraphSchema.version,
      horizon: catalog.horizon)
    try Replacement.replace(path) { temporary in
      try BulkFile.write(at: temporary) { database in
        try fill(database, with: catalog, meta: meta)
        try check(database)
      }
    }
  }

  private static func fill(
    _ database: Database, with catalog: LawCatalog, meta: GraphMeta
  ) throws {
    try database.execute(sql: GraphSchema.tables)
    var writer = try CatalogWriter(database)
    try writer.write(catalog)
    try meta.write(to: database)
    try database.execute(sql: GraphSchema.derived)
    try database.execute(sql: "ANALYZE")
  }

  /// Foreign keys are checked here at once, not row by row.
  private static func check(_ database: Database) throws {
    if let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
      throw Inconsistency(table: orphan["table"])
    }
    let verdict = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
    guard verdict == "ok" else { throw Inconsistency(table: "sqlite_schema") }
  }
}

/// A file that contradicts itself after it was filled.
struct Inconsistency: Error {
  /// Where the first contradiction was found.
  let table: String
}
