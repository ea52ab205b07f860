package import GRDB

/// A new SQLite file, filled in one transaction.
package enum BulkFile {
  /// Opens the file, which nobody else may see yet, and fills it.
  ///
  /// Foreign keys are not checked row by row; the caller checks them at the end. Where `fill`
  /// throws, the file is to be thrown away.
  package static func write(at path: String, fill: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let connection = try DatabaseQueue(path: path, configuration: configuration)
    try connection.inDatabase { database in
      try database.execute(sql: pragmas)
      try database.inTransaction {
        try fill(database)
        return .commit
      }
    }
    try connection.close()
  }

  /// The file is nobody's until it is renamed, so it needs no journal and no sharing.
  private static let pragmas = """
    PRAGMA application_id = \(GraphMeta.applicationID);
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    """
}
