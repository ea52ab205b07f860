import Foundation
import Synchronization

/// Files in the making, which must not stay behind where the process is stopped.
package final class UnfinishedFiles: Sendable {
  /// Those of this process.
  package static let ofProcess = UnfinishedFiles()

  private let paths = Mutex<Set<String>>([])

  package init() {}

  /// Takes note of a file before it is made.
  func insert(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  /// Removes a file, if it is still there, with what a database writes beside it.
  func remove(_ path: String) {
    paths.withLock {
      Self.remove(path)
      $0.remove(path)
    }
  }

  /// Puts files in their places while nobody ends the process in between.
  func commit<Failure: Error>(_ placing: () throws(Failure) -> Void) throws(Failure) {
    let result = paths.withLock { _ in Result { () throws(Failure) in try placing() } }
    try result.get()
  }

  /// Removes every file of which was taken note and ends the process; nothing is begun or put in its
  /// place from then on.
  package func removeAll(then end: () -> Void) {
    paths.withLock {
      for path in $0 { Self.remove(path) }
      end()
    }
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-journal", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
