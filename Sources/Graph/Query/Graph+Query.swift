import GRDB

extension Graph {
  /// Runs one read-only statement of the user's and returns what it gives.
  ///
  /// It may read every table and view of the graph and nothing else: no writing, no other files,
  /// no settings. It is stopped after `timeLimit`, and refused where it has more rows than
  /// `rowLimit` or more bytes than `byteLimit`. Throws `GraphError.query`.
  package func query(
    _ sql: String, timeLimit: Duration = .seconds(10), rowLimit: Int = 100_000,
    byteLimit: Int = 64_000_000
  ) throws(GraphError) -> QueryResult {
    var configuration = Configuration()
    configuration.readonly = true
    // A connection of its own: the limits set on it stay until it is closed.
    guard let connection = try? DatabaseQueue(path: path, configuration: configuration) else {
      throw .cannotOpen(path: path)
    }
    let result: Result<QueryResult, QueryFailure> = connection.inDatabase { database in
      Result { () throws(QueryFailure) in
        try QueryFence.enclose(database, timeLimit: timeLimit) { () throws(QueryFailure) in
          try UserStatement(sql, on: database).rows(atMost: rowLimit, bytes: byteLimit)
        }
      }
    }
    do { return try result.get() } catch { throw .query(error) }
  }
}
