import Foundation

/// A file of values between tabs, with a header; a backslash escapes.
enum Table {
  struct Row {
    fileprivate let columns: [String: Int]
    fileprivate let values: [String]

    /// The value of a column; empty where the row has none.
    subscript(_ column: String) -> String {
      guard let index = columns[column], index < values.count else { return "" }
      return values[index]
    }
  }

  static func read(_ path: String) throws -> [Row] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    func values(_ line: Substring) -> [String] {
      line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
    }
    let header = lines.first.map(values) ?? []
    let columns = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    return lines.dropFirst().map { Row(columns: columns, values: values($0)) }
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.contains("\\") else { return String(text) }
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\" && !isEscaped {
        isEscaped = true
      } else {
        result.append(isEscaped && character == "t" ? "\t" : character)
        isEscaped = false
      }
    }
    return result
  }
}
