import PlainText

extension MarkdownPage {
  /// Writes running text on the current line.
  mutating func prose(_ prose: Prose) {
    for inline in prose.inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): buffer.words(text)
    case .strong(let text): emphasise(text, with: "**")
    case .emphasis(let text): emphasise(text, with: "*")
    case .code(let text): code(text)
    case .link(let text, let address): link(text, to: address.text)
    case .reference(let text, let section): reference(text, to: section)
    case .citation(let text, let address): citation(text, at: address)
    case .badge(let tone, let text):
      buffer.words("\(tone.symbol) ")
      emphasise(text, with: "**")
    case .verify: buffer.mark(Inline.verifyMark)
    }
  }

  /// Marks the words from the first letter to the last; beside a sign Markdown would not see the mark.
  private mutating func emphasise(_ text: String, with mark: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: \.isWord),
      let last = scalars.lastIndex(where: \.isWord)
    else { return buffer.words(text) }
    let end = scalars.index(after: last)
    buffer.words(String(scalars[..<first]))
    buffer.open(mark)
    buffer.words(String(scalars[first..<end]))
    buffer.close(mark)
    buffer.words(String(scalars[end...]))
  }

  private mutating func code(_ text: String) {
    let shown = text.shownOnOneLine
    let isBlank = shown.allSatisfy { $0 == " " }
    // A bar ends a cell even inside a code span.
    guard !isBlank, !(isInTable && shown.contains("|")) else { return buffer.words(text) }
    let fence = MarkdownPage.fence(longerThanIn: shown, atLeast: 1)
    // One blank on each side is dropped by readers and keeps backticks of the text off the fence.
    let touches = shown.hasPrefix("`") || shown.hasSuffix("`")
    let isPadded = touches || (shown.hasPrefix(" ") && shown.hasSuffix(" "))
    buffer.open(fence)
    buffer.mark(isPadded ? " \(shown) " : shown)
    buffer.close(fence)
  }

  private mutating func link(_ text: String, to target: String) {
    buffer.mark("[")
    buffer.words(text)
    buffer.mark("](")
    buffer.mark(MarkdownPage.destination(target))
    buffer.mark(")")
  }

  private mutating func reference(_ text: String, to section: String) {
    guard let anchor = outline.anchor(of: section).flatMap({ anchors[$0] }) else {
      return buffer.words(text)
    }
    link(text, to: "#\(anchor)")
  }

  private mutating func citation(_ text: String, at address: WebAddress?) {
    if let address { link(text, to: address.text) } else { buffer.words(text) }
  }

  /// Spells an address without the characters that could end the destination or the cell.
  private static func destination(_ address: String) -> String {
    var spelt = ""
    for scalar in address.unicodeScalars {
      switch scalar {
      case "(", ")", "<", ">", "\\", "|", "`", "[", "]", "$":
        spelt += "%" + String(scalar.value, radix: 16, uppercase: true)
      case "&": spelt += "&amp;"
      default: spelt.unicodeScalars.append(scalar)
      }
    }
    return spelt
  }
}
