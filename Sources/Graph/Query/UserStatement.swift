import GRDB
import GRDBSQLite

/// A statement that a user wrote: one, that reads, and says nothing of itself in errors.
@safe struct UserStatement: ~Copyable {
  private let handle: OpaquePointer

  /// Prepares the one statement of the text.
  init(_ sql: String, on database: Database) throws(QueryFailure) {
    guard let connection = unsafe database.sqliteConnection else { throw .failed }
    let (handle, hasMore) = try unsafe Self.prepare(sql, on: connection)
    guard let handle = unsafe handle else { throw .empty }
    let failure: QueryFailure? =
      if hasMore {
        .severalStatements
      } else if unsafe sqlite3_stmt_readonly(handle) == 0 {
        .notReadOnly
      } else if unsafe sqlite3_bind_parameter_count(handle) > 0 {
        .parameters
      } else {
        nil
      }
    if let failure {
      unsafe sqlite3_finalize(handle)
      throw failure
    }
    unsafe self.handle = handle
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Every row; throws where there are more than the limits or the statement is stopped.
  consuming func rows(atMost limit: Int, bytes byteLimit: Int) throws(QueryFailure) -> QueryResult {
    let count = unsafe sqlite3_column_count(handle)
    let columns = (0..<count).map { column in
      unsafe sqlite3_column_name(handle, column).map { unsafe String(cString: $0) } ?? ""
    }
    var rows: [[QueryResult.Cell]] = []
    var byteCount = 0
    while true {
      switch unsafe sqlite3_step(handle) {
      case SQLITE_ROW:
        guard rows.count < limit else { throw .tooManyRows(limit: limit) }
        // Asked before a cell is read: its length in SQLite says what it would take here.
        byteCount += (0..<count).reduce(0) { $0 + Int(unsafe sqlite3_column_bytes(handle, $1)) }
        guard byteCount <= byteLimit else { throw .tooManyBytes(limit: byteLimit) }
        rows.append((0..<count).map { cell(at: $0) })
      case SQLITE_DONE: return QueryResult(columns: columns, rows: rows)
      case SQLITE_INTERRUPT: throw .tooLong
      default: throw .failed
      }
    }
  }

  private borrowing func cell(at column: CInt) -> QueryResult.Cell {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(unsafe sqlite3_column_int64(handle, column))
    case SQLITE_FLOAT: .real(unsafe sqlite3_column_double(handle, column))
    case SQLITE_TEXT: .text(text(at: column))
    case SQLITE_BLOB: .bytes(count: Int(unsafe sqlite3_column_bytes(handle, column)))
    default: .null
    }
  }

  /// The text by its length, because it may hold a zero byte.
  private borrowing func text(at column: CInt) -> String {
    guard let start = unsafe sqlite3_column_text(handle, column) else { return "" }
    let count = Int(unsafe sqlite3_column_bytes(handle, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The first statement of the text, and whether anything but space and comments follows it.
  private static func prepare(
    _ sql: String, on connection: OpaquePointer
  ) throws(QueryFailure) -> (OpaquePointer?, hasMore: Bool) {
    var handle: OpaquePointer?
    var rest: OpaquePointer?
    var hasMore = false
    let code = unsafe sql.withCString { start in
      var tail: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v3(connection, start, -1, 0, &handle, &tail)
      if code == SQLITE_OK, let tail = unsafe tail {
        // What is left is more than a comment exactly where it does not prepare to nothing.
        let next = unsafe sqlite3_prepare_v3(connection, tail, -1, 0, &rest, nil)
        hasMore = unsafe next != SQLITE_OK || rest != nil
      }
      return code
    }
    unsafe sqlite3_finalize(rest)
    guard code == SQLITE_OK else { throw unsafe QueryFailure(code: code, on: connection) }
    return unsafe (handle, hasMore)
  }
}

extension QueryFailure {
  /// What SQLite's refusal to prepare means, without its wording.
  fileprivate init(code: CInt, on connection: OpaquePointer) {
    let message = unsafe String(cString: sqlite3_errmsg(connection))
    let offset = Int(unsafe sqlite3_error_offset(connection))
    let problem: Problem =
      if message.hasPrefix("no such table") {
        .table
      } else if message.hasPrefix("no such column") {
        .column
      } else if message.hasPrefix("no such function") {
        .function
      } else if message.hasPrefix("ambiguous column name") {
        .ambiguous
      } else if message.hasSuffix("syntax error") || message.hasPrefix("unrecognized token")
        || message.hasPrefix("incomplete input")
      {
        .syntax
      } else {
        .other
      }
    self =
      code & 0xff == SQLITE_AUTH || message.hasPrefix("not authorized")
        || message.hasSuffix("may not be modified")
      ? .notReadOnly : .notUnderstood(problem, offset: offset < 0 ? nil : offset)
  }
}
