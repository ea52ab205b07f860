import Foundation
import Synchronization

/// Databases in the making, which must not stay behind where the process is stopped.
package final class UnfinishedFiles: Sendable {
  /// Those of this process.
  package static let ofProcess = UnfinishedFiles()

  private let paths = Mutex<Set<String>>([])

  init() {}

  /// Takes note of a file before it is made.
  func insert(_ file: URL) { paths.withLock { _ = $0.insert(file.path) } }

  /// Removes a file, if it is still there, with what the database writes beside it.
  func remove(_ file: URL) {
    Self.remove(file.path)
    paths.withLock { _ = $0.remove(file.path) }
  }

  /// Removes every file of which was taken note; to be called where the process ends at once.
  package func removeAll() { for path in paths.withLock(\.self) { Self.remove(path) } }

  private static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
