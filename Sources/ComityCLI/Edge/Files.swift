import Foundation

/// Reading and writing files, with errors in words for the user.
///
/// Paths are taken from where the run stands, and named as the user wrote them.
enum Files {
  /// The path from the root.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(Invocation.current.directory)/\(path)"
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: absolute(path))
  }

  static func read(_ path: String) throws -> [UInt8] {
    guard exists(path) else { throw Failure.inputOutput("'\(path)' does not exist") }
    guard let data = FileManager.default.contents(atPath: absolute(path)) else {
      throw Failure.inputOutput("'\(path)' cannot be read")
    }
    return Array(data)
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Puts a whole file in the place of the old one; what goes wrong leaves the old one.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try makeDirectory(above: path)
    do {
      try Data(bytes).write(to: URL(filePath: absolute(path)), options: .atomic)
    } catch {
      throw Failure.inputOutput("'\(path)' cannot be written")
    }
  }

  /// Makes the directory that a file is to lie in.
  static func makeDirectory(above path: String) throws {
    let directory = URL(filePath: absolute(path)).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    } catch {
      throw Failure.inputOutput("the directory of '\(path)' cannot be made")
    }
  }

  /// The YAML files below a directory, or the file itself, as sorted paths.
  static func yaml(below path: String) throws -> [String] {
    guard exists(path) else { throw Failure.inputOutput("'\(path)' does not exist") }
    guard isDirectory(path) else { return [path] }
    let names = FileManager.default.enumerator(atPath: absolute(path))?
      .compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { "\(path)/\($0)" }
  }

  private static func isDirectory(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: absolute(path)).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
