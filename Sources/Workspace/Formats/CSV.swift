/// Comma-separated values (RFC 4180), safe to open in a spreadsheet.
package enum CSV {
  package static func write(columns: [String], rows: [[String]]) -> String {
    ([columns] + rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A field that a spreadsheet would take for a formula is kept as text by a leading apostrophe.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'\(text)" : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
