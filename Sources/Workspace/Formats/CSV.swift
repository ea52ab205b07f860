import PlainText

/// Comma-separated values (RFC 4180), safe to open in a spreadsheet.
package enum CSV {
  package static func write(columns: [String], rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field that a spreadsheet would take for a formula is kept as text by a leading apostrophe.
  ///
  /// Scalars are looked at, not characters: a mark that joins a quote must not hide it.
  private static func field(_ text: String) -> String {
    let shown = text.shown
    let isFormula = shown.unicodeScalars.first.map { formulaMarks.contains($0) } ?? false
    let safe = isFormula ? "'\(shown)" : shown
    guard safe.unicodeScalars.contains(where: { separators.contains($0) }) else { return safe }
    return "\"" + safe.escaped { $0 == "\"" ? "\"\"" : nil } + "\""
  }

  private static let formulaMarks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  private static let separators: Set<Unicode.Scalar> = [",", ";", "\"", "\n", "\t"]
}
