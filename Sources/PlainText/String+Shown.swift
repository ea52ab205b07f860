extension String {
  /// The text as a terminal or a table may show it, line breaks and tabs apart: it drives no
  /// terminal, reorders nothing and hides nothing.
  package var shown: String {
    mayHide ? filtered { $0 == "\n" || $0 == "\t" ? $0 : $0.shown } : self
  }

  /// The same on one line, so that nothing in it looks like a line of its own.
  package var shownOnOneLine: String {
    mayHide || utf8.contains { $0 == 0x0A || $0 == 0x09 } ? filtered(\.shown) : self
  }

  private func filtered(_ shown: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
    String(String.UnicodeScalarView(unicodeScalars.compactMap(shown)))
  }

  /// Whether a scalar may have to be replaced; asked of bytes, since most text is harmless.
  ///
  /// A byte below stands within or begins no scalar that is not shown as it is.
  fileprivate var mayHide: Bool {
    utf8.contains { byte in
      switch byte {
      case 0x09, 0x0A, 0x20...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE0, 0xE3...0xEE: false
      default: true
      }
    }
  }
}

extension String {
  /// The text with what `escape` gives in the place of a scalar.
  ///
  /// It works on scalars, not on characters: a mark that joins a quote or a comma must not hide it.
  package func escaped(_ escape: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in unicodeScalars {
      if let text = escape(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  /// JSON in which whatever could drive or reorder what shows it stands as an escape; it means the
  /// same, since such scalars can stand within its strings alone.
  package var withHiddenEscapedInJSON: String {
    guard mayHide else { return self }
    return escaped { scalar in
      guard scalar.shown != scalar, scalar != "\n", scalar != "\t" else { return nil }
      return Array(String(scalar).utf16).map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
  }
}
