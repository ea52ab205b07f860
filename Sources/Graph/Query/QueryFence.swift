import GRDB
import GRDBSQLite

/// The bounds within which a user's statement runs.
enum QueryFence {
  /// Runs the body while statements on the connection may read and do nothing else, and are
  /// stopped when the time is up.
  ///
  /// The permission stays refused afterwards, so the connection serves nothing else from then on.
  static func enclose<Value>(
    _ database: Database, timeLimit: Duration, _ body: () throws(QueryFailure) -> Value
  ) throws(QueryFailure) -> Value {
    guard let connection = unsafe database.sqliteConnection else { throw .failed }
    unsafe sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    // A function runs to its end whatever the time: short texts and patterns bound each call.
    unsafe sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 1_000_000)
    unsafe sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200)
    unsafe sqlite3_set_authorizer(
      connection, { _, action, first, second, _, _ in unsafe isAllowed(action, first, second) },
      nil)
    let deadline = Deadline(ContinuousClock.now + timeLimit)
    unsafe sqlite3_progress_handler(
      connection, 100,
      { deadline in
        guard let deadline = unsafe deadline else { return 1 }
        return unsafe Unmanaged<Deadline>.fromOpaque(deadline).takeUnretainedValue().hasPassed
          ? 1 : 0
      }, Unmanaged.passUnretained(deadline).toOpaque())
    // SQLite holds the deadline without owning it: it lives until the handler is gone.
    defer {
      unsafe sqlite3_progress_handler(connection, 0, nil, nil)
      withExtendedLifetime(deadline) {}
    }
    return try body()
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
