import Catalog
import Diagnostics
import Foundation
import Regulation

/// The files beside the tests.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// A file with its path relative to the folder it was looked for in.
  typealias File = (path: String, bytes: [UInt8])

  /// The YAML files below a folder, in the order of their paths.
  static func files(in name: String) -> [File] {
    let root = folder.appending(path: name)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".yaml") }.sorted().compactMap { path in
      FileManager.default.contents(atPath: root.appending(path: path).path)
        .map { (path, Array($0)) }
    }
  }

  /// A small catalog that uses every key, with a project and a case.
  static let mini = files(in: "mini")

  /// The catalog of the small law.
  static let catalog = CatalogLoader.load(files: mini).catalog

  static func bytes(_ path: String) -> [UInt8] {
    mini.first { $0.path == path }?.bytes ?? []
  }

  static let today = CivilDate(dayNumber: 20_500)
}

extension [Diagnostic] {
  /// The diagnostics as a person reads them.
  func text(_ files: [Fixtures.File]) -> String {
    var sources = SourceStore()
    for file in files { sources.insert(path: file.path, bytes: file.bytes) }
    return TextWriter().write(self, sources: sources)
  }
}
