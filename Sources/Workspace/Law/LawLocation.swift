import Foundation

/// Where the law is: a directory that holds `jurisdictions` and `crosswalks`.
package struct LawLocation: Sendable {
  /// The path from the root.
  package let directory: String

  /// The directory named, or else the nearest at or above where the request stands or the program
  /// lies.
  ///
  /// - Throws: `WorkspaceError` where none holds a `jurisdictions` folder.
  package init(named: String?, in environment: Environment) throws {
    let files = environment.files
    if let named {
      directory = URL(filePath: files.absolute(named)).standardized.path
      guard Self.holdsLaw(directory, files) else {
        throw WorkspaceError.inputOutput(
          "'\(named)' holds no 'jurisdictions' folder; name the directory that does with --catalog")
      }
      return
    }
    let starts = [environment.directory, environment.executable.map(Self.parent)]
    guard let found = starts.compactMap({ $0.flatMap { Self.nearest(from: $0, files) } }).first
    else {
      throw WorkspaceError.inputOutput(
        "no 'jurisdictions' folder here or above; name the directory that holds it with --catalog")
    }
    directory = found
  }

  private static func nearest(from start: String, _ files: Files) -> String? {
    var directory = start
    while true {
      if holdsLaw(directory, files) { return directory }
      let above = parent(of: directory)
      if above == directory { return nil }
      directory = above
    }
  }

  private static func holdsLaw(_ directory: String, _ files: Files) -> Bool {
    files.exists("\(directory)/jurisdictions")
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path from the root of a file of the law.
  package func path(of file: String) -> String { "\(directory)/\(file)" }

  /// The catalog files with paths relative to the directory; worked cases are no catalog.
  package func files(in environment: Environment) throws -> [(path: String, bytes: [UInt8])] {
    let files = environment.files
    return try ["jurisdictions", "crosswalks"].filter { files.exists(path(of: $0)) }
      .flatMap { folder in try files.yaml(below: path(of: folder)) }
      .map { String($0.dropFirst(directory.count + 1)) }
      .filter { !$0.contains("/cases/") }
      .map { ($0, try files.read(path(of: $0))) }
  }
}
