import Foundation

/// Reading and writing files, with errors in words for the user.
enum Files {
  static func read(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      let reason = FileManager.default.fileExists(atPath: path) ? "cannot be read" : "does not exist"
      throw Failure.inputOutput("'\(path)' \(reason)")
    }
    return Array(data)
  }

  static func write(_ text: String, to path: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent.ifEmpty("."),
        withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      throw Failure.inputOutput("'\(path)' cannot be written: \(error.localizedDescription)")
    }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private static func isDirectory(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }

  /// The YAML files below a directory, or the file itself, as sorted paths.
  static func yaml(below path: String) throws -> [String] {
    guard exists(path) else { throw Failure.inputOutput("'\(path)' does not exist") }
    guard isDirectory(path) else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(path)/\($0)" }
  }
}

extension String {
  fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}

extension Files {
  /// Makes the directory that a file is to lie in.
  static func makeDirectory(above path: String) throws {
    let directory = (path as NSString).deletingLastPathComponent
    guard !directory.isEmpty else { return }
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw Failure.inputOutput("'\(directory)' cannot be made: \(error.localizedDescription)")
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw Failure.inputOutput("'\(path)' cannot be written")
    }
  }
}
