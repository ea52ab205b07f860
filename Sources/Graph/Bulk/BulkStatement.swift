import GRDB
import GRDBSQLite

/// A prepared statement without result, run many times over.
///
/// It calls SQLite directly: on the loader's path a statement of GRDB takes about three times as
/// long. The handle never leaves the module and is finalised with the value.
@safe struct BulkStatement: ~Copyable {
  /// Tells SQLite to copy what is bound, as its header's `SQLITE_TRANSIENT` does.
  static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  let handle: OpaquePointer

  /// Prepares one statement on the connection, which must outlive it.
  init(_ sql: String, on database: Database) throws(BulkFailure) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      database.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else { throw BulkFailure(code: code) }
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Runs the statement with the values in the order of its parameters.
  @inline(__always)
  borrowing func run<each Value: Bindable>(_ value: repeat each Value) throws(BulkFailure) {
    var index: CInt = 0
    for value in repeat each value {
      index += 1
      let code = value.bind(to: self, at: index)
      guard code == SQLITE_OK else { throw BulkFailure(code: code) }
    }
    let code = unsafe sqlite3_step(handle)
    unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw BulkFailure(code: code) }
  }
}

/// SQLite's refusal of one statement: a code and nothing of what was bound.
struct BulkFailure: Error {
  let code: CInt

  /// Whether there was no room for the row.
  var isFull: Bool { code & 0xff == SQLITE_FULL }
}
