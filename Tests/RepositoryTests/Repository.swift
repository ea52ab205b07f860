import Foundation

/// The files of the repository as these tests read them.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of the files below a folder, relative to the root and sorted, without those that a
  /// build leaves.
  static func files(below folder: String, suffix: String = "") -> [String] {
    let top = folder.isEmpty ? root : root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(suffix) }
      .map { folder.isEmpty ? $0 : "\(folder)/\($0)" }
      .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".build") } }
      .sorted()
  }

  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: root.appending(path: path).path).map(Array.init)
  }

  static func text(_ path: String) -> String {
    bytes(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
