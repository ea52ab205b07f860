import PlainText

/// Plain text in the making, for a terminal of a hundred columns: without colour, and without what
/// would steer a terminal.
struct TextLines {
  private static let width = 100

  private(set) var lines: [String] = []

  /// Leaves a blank line, but not at the head and never two.
  mutating func separate() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Appends text broken at blanks: the first line so far in, the rest as far as `rest` says.
  mutating func append(_ text: String, indent: Int = 0, rest: Int? = nil) {
    let text = text.shownOnOneLine
    var line = String(repeating: " ", count: indent)
    var isFresh = true
    for word in text.split(separator: " ") {
      if !isFresh && line.count + 1 + word.count > Self.width {
        lines.append(line)
        line = String(repeating: " ", count: rest ?? indent)
        isFresh = true
      }
      line += isFresh ? String(word) : " \(word)"
      isFresh = false
    }
    lines.append(line)
  }

  /// The text; it ends with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }
}
