import Foundation

/// Reading and writing files, with errors in words for the user.
///
/// Paths are taken from where the request stands, and named as the user wrote them.
package struct Files: Sendable {
  private let directory: String
  private let system: any FileSystem

  package init(directory: String, system: any FileSystem) {
    self.directory = directory
    self.system = system
  }

  /// The path from the root.
  package func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(directory)/\(path)"
  }

  package func exists(_ path: String) -> Bool { system.exists(absolute(path)) }

  package func read(_ path: String) throws -> [UInt8] {
    guard exists(path) else { throw WorkspaceError.inputOutput("'\(path)' does not exist") }
    guard let bytes = system.contents(of: absolute(path)) else {
      throw WorkspaceError.inputOutput("'\(path)' cannot be read")
    }
    return bytes
  }

  package func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Puts a whole file in the place of the old one; what goes wrong leaves the old one.
  package func write(_ bytes: [UInt8], to path: String) throws {
    try makeDirectory(above: path)
    do { try system.write(bytes, to: absolute(path)) } catch {
      throw WorkspaceError.inputOutput("'\(path)' cannot be written")
    }
  }

  /// Makes the directory that a file is to lie in.
  package func makeDirectory(above path: String) throws {
    let directory = URL(filePath: absolute(path)).deletingLastPathComponent()
    do { try system.makeDirectory(directory.path) } catch {
      throw WorkspaceError.inputOutput("the directory of '\(path)' cannot be made")
    }
  }

  /// The YAML files below a directory, or the file itself, as sorted paths.
  package func yaml(below path: String) throws -> [String] {
    guard exists(path) else { throw WorkspaceError.inputOutput("'\(path)' does not exist") }
    guard system.isDirectory(absolute(path)) else { return [path] }
    return system.names(below: absolute(path)).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { "\(path)/\($0)" }
  }
}
