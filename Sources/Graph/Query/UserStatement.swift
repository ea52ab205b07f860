import GRDB
import GRDBSQLite

/// A statement that a user wrote, fenced in: it reads, briefly, and says nothing of itself in
/// errors.
@safe struct UserStatement: ~Copyable {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private let deadline: Deadline

  /// Prepares the text on a connection that serves nothing else from then on.
  init(_ sql: String, on database: Database, timeLimit: Duration) throws(QueryFailure) {
    guard let connection = unsafe database.sqliteConnection else { throw .failed }
    let deadline = Deadline(ContinuousClock.now + timeLimit)
    unsafe Self.fence(connection, deadline)
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
    unsafe self.connection = connection
    self.deadline = deadline
  }

  deinit {
    unsafe sqlite3_finalize(handle)
    unsafe sqlite3_progress_handler(connection, 0, nil, nil)
  }

  /// Every row; throws where there are more than the limit or the time is up.
  consuming func rows(atMost limit: Int) throws(QueryFailure) -> QueryResult {
    let count = unsafe sqlite3_column_count(handle)
    let columns = (0..<count).map { column in
      unsafe sqlite3_column_name(handle, column).map { unsafe String(cString: $0) } ?? ""
    }
    var rows: [[QueryResult.Cell]] = []
    while true {
      switch unsafe sqlite3_step(handle) {
      case SQLITE_ROW:
        guard rows.count < limit else { throw .tooManyRows(limit: limit) }
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

  /// Lets statements read and do nothing else, and stops them at the deadline.
  private static func fence(_ connection: OpaquePointer, _ deadline: Deadline) {
    unsafe sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    unsafe sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 10_000_000)
    unsafe sqlite3_set_authorizer(
      connection, { _, action, first, second, _, _ in unsafe isAllowed(action, first, second) },
      nil)
    unsafe sqlite3_progress_handler(
      connection, 1000,
      { deadline in
        guard let deadline = unsafe deadline else { return 1 }
        return unsafe Unmanaged<Deadline>.fromOpaque(deadline).takeUnretainedValue().hasPassed
          ? 1 : 0
      }, Unmanaged.passUnretained(deadline).toOpaque())
  }
}

/// SQLite's question whether a statement may do something, answered by what it names.
///
/// Full-text search itself asks for the version of the data, and connecting any virtual table
/// counts as an update of the schema, which the read-only file makes harmless.
private func isAllowed(
  _ action: CInt, _ first: UnsafePointer<CChar>?, _ second: UnsafePointer<CChar>?
) -> CInt {
  let first = unsafe first.map { unsafe String(cString: $0) }
  let second = unsafe second.map { unsafe String(cString: $0) }
  let isAllowed =
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: true
    case SQLITE_FUNCTION: second != "load_extension"
    case SQLITE_PRAGMA: first == "data_version" && second == nil
    case SQLITE_UPDATE: first == "sqlite_master"
    default: false
    }
  return isAllowed ? SQLITE_OK : SQLITE_DENY
}

/// A moment after which a statement is stopped; a class so that SQLite can be handed it.
private final class Deadline: Sendable {
  private let moment: ContinuousClock.Instant

  init(_ moment: ContinuousClock.Instant) { self.moment = moment }

  var hasPassed: Bool { ContinuousClock.now >= moment }
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
      ? .notReadOnly : .notUnderstood(problem, offset: offset < 0 ? nil : offset)
  }
}
