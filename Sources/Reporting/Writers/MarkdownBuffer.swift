import PlainText

/// The bytes of a Markdown text in the making: marks come from literals, words are escaped.
struct MarkdownBuffer {
  private var bytes: [UInt8] = []
  /// What every line begins with inside quotations and list items.
  private var prefix: [UInt8] = []
  private var isAtLineStart = true
  private var needsGap = false
  /// Where the words of the current line, cell or item begin.
  private var contentStart = 0
  /// Where the last closing mark ended: a mark that opened there would join it.
  private var markEnd = -1

  /// The text so far.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Lines

  /// Leaves a blank line if a block stands before.
  mutating func separate() {
    if needsGap {
      endLine()
      needsGap = false
    }
  }

  /// Ends the line, blank or not; the next block stands apart from it.
  mutating func endLine() {
    if isAtLineStart {
      bytes.append(contentsOf: prefix)
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    }
    bytes.append(UInt8(ascii: "\n"))
    isAtLineStart = true
    needsGap = true
  }

  /// Begins a quotation or list item whose first line starts with one mark, the rest with another.
  mutating func beginNested(first: String, rest: String) {
    mark(first)
    needsGap = false
    startContent()
    prefix.append(contentsOf: rest.utf8)
  }

  /// Ends what the same `rest` began.
  mutating func endNested(rest: String) {
    if !isAtLineStart { endLine() }
    prefix.removeLast(rest.utf8.count)
  }

  // MARK: Marks

  /// Appends characters that have a meaning in Markdown.
  mutating func mark(_ mark: String) {
    if isAtLineStart {
      bytes.append(contentsOf: prefix)
      isAtLineStart = false
    }
    bytes.append(contentsOf: mark.utf8)
  }

  /// Begins a line of words inside whatever encloses it.
  mutating func startLine() {
    mark("")
    startContent()
  }

  /// Says that words begin here: what starts a block in Markdown is escaped.
  mutating func startContent() { contentStart = bytes.count }

  /// Appends an opening mark of emphasis or code, kept apart from a closing one.
  mutating func open(_ mark: String) {
    self.mark(markEnd == bytes.count ? " " + mark : mark)
  }

  /// Appends the closing mark.
  mutating func close(_ mark: String) {
    self.mark(mark)
    markEnd = bytes.count
  }

  // MARK: Words

  /// Appends words; runs of blanks become one, and nothing in them works as Markdown.
  mutating func words(_ text: String) {
    var held: Unicode.Scalar?
    for scalar in text.unicodeScalars.lazy.compactMap(\.shown) {
      if let ampersand = held {
        append(ampersand, escaped: scalar.isWord || scalar == "#")
        held = nil
      }
      // What follows decides about these two; at the end nobody knows, so they are escaped there.
      if scalar == "&" || scalar == "!" {
        held = scalar
      } else if scalar == " " {
        blank()
      } else {
        append(scalar, escaped: needsEscape(scalar))
      }
    }
    if let held { append(held, escaped: true) }
  }

  /// Appends text for an HTML element, where Markdown does not reach.
  mutating func html(_ text: String) {
    var escaped = HTMLBuffer()
    escaped.text(text)
    mark(escaped.page)
  }

  /// Appends one line of a fence as typed.
  mutating func typed(_ text: some StringProtocol) {
    var line = ""
    for scalar in text.unicodeScalars {
      if let shown = scalar == "\t" ? scalar : scalar.shown { line.unicodeScalars.append(shown) }
    }
    if !line.isEmpty { mark(line) }
  }

  private mutating func blank() {
    if bytes.count > contentStart, bytes.last != UInt8(ascii: " ") { mark(" ") }
  }

  private mutating func append(_ scalar: Unicode.Scalar, escaped: Bool) {
    if escaped { mark("\\") }
    mark(String(scalar))
  }

  private func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "$", "#": true
    case "+", "-", "=", ">": bytes.count == contentStart
    case ":", "(": bytes.last == UInt8(ascii: "]")
    case ".", ")": isAfterListNumber || (scalar == "." && endsLikeAWebHost)
    case "/": bytes.last == UInt8(ascii: ":")
    default: false
    }
  }

  private var isAfterListNumber: Bool {
    let line = bytes[contentStart...]
    return !line.isEmpty && line.count < 10 && line.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// GitHub makes a link of `www.` on its own.
  private var endsLikeAWebHost: Bool { bytes[contentStart...].suffix(3).elementsEqual("www".utf8) }
}
