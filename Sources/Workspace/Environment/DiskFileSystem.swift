import Foundation

/// The files of the machine.
package struct DiskFileSystem: FileSystem {
  package init() {}

  package func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  package func isDirectory(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  package func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }

  package func names(below directory: String) -> [String] {
    FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
  }

  package func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
  }

  package func makeDirectory(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path), withIntermediateDirectories: true)
  }
}
