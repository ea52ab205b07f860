import PlainText

/// The signs a text is drawn with.
package enum Glyphs: Sendable {
  /// Box drawing, for terminals in UTF-8.
  case unicode

  /// ASCII alone; other characters are written as escapes.
  case ascii

  var arrow: String { self == .unicode ? "╭─" : ",-" }
  var bar: String { self == .unicode ? "│" : "|" }
  var underline: String { self == .unicode ? "─" : "^" }
  var gap: String { self == .unicode ? "⋮" : ":" }
  var ellipsis: String { self == .unicode ? "…" : "..." }

  /// A character as it may be shown.
  ///
  /// Control characters could drive the terminal, and marks of direction could reorder a line, so
  /// both are written as escapes.
  func shown(_ character: Character) -> String {
    guard character.unicodeScalars.contains(where: isHidden) else { return String(character) }
    return character.unicodeScalars.reduce(into: "") { result, scalar in
      result += isHidden(scalar) ? escape(scalar) : String(scalar)
    }
  }

  /// A text as it may be shown.
  func shown(_ text: String) -> String {
    text.unicodeScalars.contains(where: isHidden) ? text.map { shown($0) }.joined() : text
  }

  private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.shown != scalar || self == .ascii && !scalar.isASCII
  }

  private func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
