import PlainText

/// Columns of text, aligned by cells; a longer cell than anybody reads in a table is cut.
struct TextTable {
  let columns: [String]
  let rows: [[String]]

  private static let widest = 200

  init(columns: [String], rows: [[String]]) {
    self.columns = columns.map(Self.cell)
    self.rows = rows.map { $0.map(Self.cell) }
  }

  private static func cell(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(widest + 1)
    return start.count > widest
      ? String(String.UnicodeScalarView(start.dropLast())).shownOnOneLine + "…"
      : text.shownOnOneLine
  }

  var text: String {
    guard !rows.isEmpty else { return "" }
    let widths = columns.indices.map { column in
      ([columns] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
      return padded.trimmedAtEnd + "\n"
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
    return line(columns) + rule + rows.map(line).joined()
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
