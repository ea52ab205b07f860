import GRDB

/// A finished graph, open for reading.
///
/// Everything it returns is a value; its order follows from the catalog alone.
package final class Graph: Sendable {
  /// What the graph says of itself.
  package let meta: GraphMeta
  let path: String
  private let connection: DatabaseQueue

  private init(path: String, meta: GraphMeta, connection: DatabaseQueue) {
    self.path = path
    self.meta = meta
    self.connection = connection
  }

  /// Opens the graph at the path; throws where it is missing, foreign or of another version.
  package static func open(_ path: String) throws(GraphError) -> Graph {
    var configuration = Configuration()
    configuration.readonly = true
    let connection: DatabaseQueue
    do {
      connection = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAGraph(path: path)
    } catch {
      throw .cannotOpen(path: path)
    }
    guard let application = try? connection.read({ try Int32.fetchOne($0, sql: applicationID) }),
      application == GraphMeta.applicationID
    else { throw .notAGraph(path: path) }
    guard let meta = try? connection.read({ try GraphMeta(from: $0) }),
      meta.schemaVersion == GraphSchema.version
    else { throw .otherSchema(path: path) }
    return Graph(path: path, meta: meta, connection: connection)
  }

  /// Whether the graph was built from these files by this version of the program.
  package func isCurrent(inputHash: String, toolVersion: String) -> Bool {
    meta.inputHash == inputHash && meta.toolVersion == toolVersion
  }

  /// Runs one query of our own; what fails there is a file that is not what we built.
  func read<Value: Sendable>(
    _ value: (Database) throws -> Value
  ) throws(GraphError) -> Value {
    do { return try connection.read(value) } catch { throw .damaged(path: path) }
  }

  private static let applicationID = "PRAGMA application_id"
}
