import Foundation

/// Where the law is: a directory that holds `jurisdictions` and `crosswalks`.
struct LawLocation {
  /// The path from the root.
  let directory: String

  /// The directory named, or else the nearest at or above where the run stands or the tool lies.
  ///
  /// - Throws: `Failure` where none holds a `jurisdictions` folder.
  init(named: String?, in invocation: Invocation) throws {
    if let named {
      directory = URL(filePath: Files.absolute(named)).standardized.path
      guard Self.holdsLaw(directory) else {
        throw Failure.inputOutput(
          "'\(named)' holds no 'jurisdictions' folder; name the directory that does with --catalog")
      }
      return
    }
    let starts = [invocation.directory, Self.parent(of: invocation.executable)]
    guard let found = starts.compactMap(Self.nearest).first else {
      throw Failure.inputOutput(
        "no 'jurisdictions' folder here or above; name the directory that holds it with --catalog")
    }
    directory = found
  }

  private static func nearest(from start: String) -> String? {
    var directory = start
    while true {
      if holdsLaw(directory) { return directory }
      let above = parent(of: directory)
      if above == directory { return nil }
      directory = above
    }
  }

  private static func holdsLaw(_ directory: String) -> Bool {
    Files.exists("\(directory)/jurisdictions")
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path from the root of a file of the law.
  func path(of file: String) -> String { "\(directory)/\(file)" }

  /// The catalog files with paths relative to the directory; worked cases are no catalog.
  func files() throws -> [(path: String, bytes: [UInt8])] {
    try ["jurisdictions", "crosswalks"].filter { Files.exists(path(of: $0)) }.flatMap { folder in
      try Files.yaml(below: path(of: folder))
    }.map { String($0.dropFirst(directory.count + 1)) }
      .filter { !$0.contains("/cases/") }
      .map { ($0, try Files.read(path(of: $0))) }
  }
}
