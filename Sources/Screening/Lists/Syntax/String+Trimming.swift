extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The text without white space at its ends.
  var trimmed: String {
    // Most texts have none: two bytes tell.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return String(self)
    }
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}

extension String {
  /// Nil where there is no text.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// The text on one line: each run of white space as one space, none at the ends.
  var onOneLine: String {
    isOnOneLine ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the text is surely on one line already; most are.
  private var isOnOneLine: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if byte >= 0x7F || byte < 0x20 || (isSpace && previous == byte) { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }
}
