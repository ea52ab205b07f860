import Foundation
import GRDB

/// Writes a file beside its place and renames it when it is whole.
enum Replacement {
  /// Calls `write` with a temporary path in the same directory, then puts that file at `path`.
  ///
  /// The file is flushed to the disk before it is renamed. Whatever fails, the file at `path`
  /// stays and the temporary one goes, also where the process is stopped; what builds that were
  /// killed left behind goes as well.
  static func replace(
    _ path: String, among unfinished: UnfinishedFiles = .ofProcess,
    by write: (_ temporary: String) throws -> Void
  ) throws(GraphError) {
    let target = URL(fileURLWithPath: path)
    let directory = target.deletingLastPathComponent()
    removeAbandoned(besides: target, in: directory)
    let temporary = directory.appendingPathComponent(
      temporaryPrefix(of: target) + "\(ProcessInfo.processInfo.processIdentifier)-\(UUID())")
    unfinished.insert(temporary)
    defer { unfinished.remove(temporary) }
    do {
      try write(temporary.path)
      try flush(temporary)
      guard unsafe rename(temporary.path, target.path) == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
      try? flush(directory)
    } catch {
      throw graphError(for: error, at: path, in: directory)
    }
  }

  private static func graphError(
    for error: any Error, at path: String, in directory: URL
  ) -> GraphError {
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
    default:
      .cannotWrite(
        path: path,
        reason: FileManager.default.isWritableFile(atPath: directory.path) ? .system : .directory)
    }
  }

  /// `.comity.db.building-` and then the process and a name of its own.
  static func temporaryPrefix(of target: URL) -> String {
    ".\(target.lastPathComponent).building-"
  }

  /// Removes the temporary files of builds whose process is gone.
  private static func removeAbandoned(besides target: URL, in directory: URL) {
    let prefix = temporaryPrefix(of: target)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let process = name.dropFirst(prefix.count).prefix { $0 != "-" }
      if let process = pid_t(process), kill(process, 0) == -1, errno == ESRCH {
        try? FileManager.default.removeItem(at: directory.appendingPathComponent(name))
      }
    }
  }

  private static func flush(_ url: URL) throws {
    let file = try FileHandle(forReadingFrom: url)
    try file.synchronize()
    try file.close()
  }
}
