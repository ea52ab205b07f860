import Foundation

/// A table of codes as the official text has them, to hold the shipped law against.
///
/// Each line is a code and what the text says of it; a line that begins with `#` gives the source.
struct SourceTable {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Facts")

  /// What the text says, by code.
  let rows: [String: Set<String>]

  init(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    rows = Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let words = line.split(separator: " ").map(String.init)
        return (words[0], Set(words.dropFirst()))
      })
  }
}
