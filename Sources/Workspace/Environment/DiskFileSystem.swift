import Foundation
package import WholeFiles

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

  package func write(
    _ files: [(path: String, bytes: [UInt8])], access: FileAccess
  ) throws(FileFailure) {
    try WholeFiles.write(files, access: access)
  }

  package func makeDirectory(_ path: String, access: FileAccess) throws(FileFailure) {
    try WholeFiles.makeDirectory(path, access: access)
  }
}
