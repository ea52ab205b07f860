import GRDB
import GRDBSQLite

/// A prepared statement that adds rows to one table of ours, run many times over.
///
/// It calls SQLite directly: on the loader's path a statement of GRDB takes about three times as
/// long. The handle never leaves the module and is finalised with the value.
@safe struct BulkStatement: ~Copyable {
  /// Tells SQLite to copy what is bound, as its header's `SQLITE_TRANSIENT` does.
  static let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  let handle: OpaquePointer
  private let table: StaticString

  /// Prepares the insertion of rows that give every column a value, on a connection that must
  /// outlive the statement.
  init(into table: StaticString, columns: Int, on database: Database) throws(BulkFailure) {
    let places = Array(repeating: "?", count: columns).joined(separator: ", ")
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      database.sqliteConnection, "INSERT INTO \(table) VALUES (\(places))", -1,
      UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle = unsafe handle else {
      throw BulkFailure(table: table, code: code)
    }
    unsafe self.handle = handle
    self.table = table
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Adds a row with the values in the order of the columns.
  @inline(__always)
  borrowing func run<each Value: Bindable>(_ value: repeat each Value) throws(BulkFailure) {
    var index: CInt = 0
    for value in repeat each value {
      index += 1
      let code = value.bind(to: self, at: index)
      guard code == SQLITE_OK else { throw BulkFailure(table: table, code: code) }
    }
    let code = unsafe sqlite3_step(handle)
    unsafe sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw BulkFailure(table: table, code: code) }
  }
}

/// SQLite's refusal of a row: the table and a code, and nothing of what was bound.
struct BulkFailure: Error {
  let table: StaticString
  let code: CInt

  /// Whether there was no room for the row.
  var isFull: Bool { code & 0xff == SQLITE_FULL }
}
