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
      let connection = try DatabaseQueue(path: temporary, configuration: .bulk)
      defer { try? connection.close() }
      try connection.inDatabase { database in
        try database.execute(sql: bulkPragmas)
        try database.inTransaction {
          try fill(database, with: catalog, meta: meta)
          return .commit
        }
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
    let verdict = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
    let orphan = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check")
    guard verdict == "ok", orphan == nil else { throw Inconsistency() }
  }

  /// The file is nobody's until it is renamed, so it needs no journal and no lock.
  static let bulkPragmas = """
    PRAGMA application_id = \(GraphMeta.applicationID);
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    """
}

/// A file that contradicts itself after it was filled.
struct Inconsistency: Error {}

extension Configuration {
  /// For filling a file that nobody else sees.
  static var bulk: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return configuration
  }

  /// For asking a finished file.
  static var asking: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    return configuration
  }
}
