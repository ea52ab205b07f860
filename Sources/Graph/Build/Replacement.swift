import Foundation
import GRDB
import WholeFiles

/// Builds a graph beside its place and puts it there when it is whole.
enum Replacement {
  /// Calls `write` with a temporary path in the same directory, then puts that file at `path`.
  static func replace(
    _ path: String, among unfinished: UnfinishedFiles = .ofProcess,
    by write: (_ temporary: String) throws -> Void
  ) throws(GraphError) {
    do {
      try WholeFiles.replace(path, access: .owner, among: unfinished, fill: write)
    } catch {
      throw graphError(for: error, at: path)
    }
  }

  private static func graphError(for error: any Error, at path: String) -> GraphError {
    switch error {
    case let known as GraphError: known
    case let failure as Inconsistency:
      .cannotWrite(path: path, reason: .inconsistent(table: failure.table))
    case let failure as BulkFailure where failure.isFull:
      .cannotWrite(path: path, reason: .full)
    case let failure as DatabaseError where failure.resultCode == .SQLITE_FULL:
      .cannotWrite(path: path, reason: .full)
    case let failure as BulkFailure:
      .cannotWrite(path: path, reason: .inconsistent(table: "\(failure.table)"))
    case FileFailure.full: .cannotWrite(path: path, reason: .full)
    case FileFailure.directory: .cannotWrite(path: path, reason: .directory)
    default: .cannotWrite(path: path, reason: .system)
    }
  }
}
