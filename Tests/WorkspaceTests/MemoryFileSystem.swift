import Foundation
import Synchronization
import WholeFiles
import Workspace

/// Files that are nowhere but in memory, by their paths from the root.
final class MemoryFileSystem: FileSystem {
  private let files: Mutex<[String: [UInt8]]>

  init(_ texts: [String: String]) { files = Mutex(texts.mapValues { Array($0.utf8) }) }

  var paths: [String] { files.withLock { $0.keys.sorted() } }

  func exists(_ path: String) -> Bool {
    files.withLock { $0[path] != nil || $0.keys.contains { $0.hasPrefix("\(path)/") } }
  }

  func isDirectory(_ path: String) -> Bool {
    files.withLock { $0[path] == nil && $0.keys.contains { $0.hasPrefix("\(path)/") } }
  }

  func contents(of path: String) -> [UInt8]? { files.withLock { $0[path] } }

  func names(below directory: String) -> [String] {
    paths.filter { $0.hasPrefix("\(directory)/") }.map { String($0.dropFirst(directory.count + 1)) }
  }

  func write(
    _ files: [(path: String, bytes: [UInt8])], access: FileAccess
  ) throws(FileFailure) {
    if files.contains(where: { $0.path.hasPrefix("/full/") }) { throw .full }
    self.files.withLock { held in for file in files { held[file.path] = file.bytes } }
  }

  func makeDirectory(_ path: String, access: FileAccess) throws(FileFailure) {
    if contents(of: path) != nil { throw .directory }
  }
}
