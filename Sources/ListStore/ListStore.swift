import Foundation
import GRDB
import WholeFiles

/// The editions of lists, their parties, what was screened and what was decided: one file.
///
/// Unlike the graph of the law it is not derived, so nothing of it is ever thrown away unasked.
package final class ListStore: Sendable {
  /// The file, as it was named.
  package let path: String
  private let connection: DatabaseQueue

  private init(path: String, connection: DatabaseQueue) {
    self.path = path
    self.connection = connection
  }

  /// Opens the store; throws where it is missing, foreign or of another version.
  package static func open(_ path: String) throws(ListStoreError) -> ListStore {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    WholeFiles.withdraw(path)
    let store = ListStore(path: path, connection: try connect(path))
    try store.checkKind()
    return store
  }

  /// Opens the store, or makes an empty one where there is no file.
  package static func openOrMake(_ path: String) throws(ListStoreError) -> ListStore {
    if !FileManager.default.fileExists(atPath: path) {
      do {
        // Whole or not at all: a store without its tables would be nobody's.
        try WholeFiles.make(path, access: .owner) { try makeEmpty(at: $0) }
      } catch {
        throw .cannotWrite(path: path)
      }
    }
    return try open(path)
  }

  private static func makeEmpty(at path: String) throws {
    let connection = try DatabaseQueue(path: path)
    try connection.write { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(ListStoreSchema.applicationID);
          PRAGMA user_version = \(ListStoreSchema.version);
          """)
      try database.execute(sql: ListStoreSchema.script)
    }
    try connection.close()
  }

  private static func connect(_ path: String) throws(ListStoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAStore(path: path)
    } catch {
      throw .cannotOpen(path: path)
    }
  }

  private func checkKind() throws(ListStoreError) {
    let marks = try? connection.read { database in
      (
        try Int32.fetchOne(database, sql: "PRAGMA application_id"),
        try Int32.fetchOne(database, sql: "PRAGMA user_version")
      )
    }
    guard let marks, marks.0 == ListStoreSchema.applicationID else {
      throw .notAStore(path: path)
    }
    guard marks.1 == ListStoreSchema.version else { throw .otherVersion(path: path) }
  }

  /// Reads; what fails there is a file that is not what we wrote.
  func read<Value: Sendable>(
    _ value: (Database) throws -> Value
  ) throws(ListStoreError) -> Value {
    do {
      return try connection.read(value)
    } catch let fault as RecordFault {
      throw .tampered(path: path, fault)
    } catch {
      throw .damaged(path: path)
    }
  }

  /// Changes the store whole or not at all.
  func write<Value: Sendable>(
    _ change: (Database) throws -> Value
  ) throws(ListStoreError) -> Value {
    do {
      return try connection.write(change)
    } catch let known as ListStoreError {
      throw known
    } catch let fault as RecordFault {
      throw .tampered(path: path, fault)
    } catch {
      throw .cannotWrite(path: path)
    }
  }
}
