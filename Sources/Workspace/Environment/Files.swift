import Foundation
package import WholeFiles

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

  /// Puts whole files in the places of the old ones, all or none; what goes wrong leaves the old ones.
  ///
  /// New ones are read by whom `access` says, others by whoever read what was there.
  package func write(
    _ files: [(path: String, bytes: [UInt8])], access: FileAccess = .owner
  ) throws {
    for file in files { try makeDirectory(above: file.path, access: access) }
    do {
      try system.write(files.map { (absolute($0.path), $0.bytes) }, access: access)
    } catch {
      let names = files.map { "'\($0.path)'" }.joined(separator: ", ")
      throw WorkspaceError.inputOutput("\(names) cannot be written: \(error); nothing was changed")
    }
  }

  /// Makes the directory that a file is to lie in.
  package func makeDirectory(above path: String, access: FileAccess = .owner) throws {
    let directory = URL(filePath: absolute(path)).deletingLastPathComponent()
    do { try system.makeDirectory(directory.path, access: access) } catch {
      throw WorkspaceError.inputOutput("the directory of '\(path)' cannot be made: \(error)")
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
