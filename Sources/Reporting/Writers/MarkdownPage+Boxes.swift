extension MarkdownPage {
  mutating func write(_ list: ItemList, otherMarks: Bool) {
    for (index, item) in list.items.enumerated() {
      let mark =
        switch list.style {
        case .bullets: otherMarks ? "* " : "- "
        case .numbers: "\(index + 1)\(otherMarks ? ")" : ".") "
        }
      self.item(mark) { $0.blocks(item) }
    }
  }

  mutating func write(_ list: DefinitionList, bullet: String) {
    for entry in list.entries {
      item(bullet) { page in
        page.prose([.strong(entry.term), .text(": ")] + entry.meaning)
      }
    }
  }

  mutating func write(_ checklist: Checklist, bullet: String) {
    for item in checklist.items {
      self.item(bullet + (item.isDone ? "[x] " : "[ ] "), indent: bullet.utf8.count) { page in
        page.prose(item.text)
      }
    }
  }

  mutating func write(_ callout: Callout) {
    nested(first: "> ", rest: "> ") { page in
      page.prose([
        .text("\(callout.tone.symbol) "), .strong("\(callout.tone.word):"),
        .text(" \(callout.title)"),
      ])
      page.buffer.endLine()
      page.blocks(callout.blocks)
    }
  }

  mutating func write(_ details: Details) {
    buffer.mark("<details>")
    buffer.endLine()
    buffer.mark("<summary>")
    buffer.html(details.summary.plainText)
    buffer.mark("</summary>")
    buffer.endLine()
    blocks(details.blocks)
    buffer.separate()
    buffer.mark("</details>")
    buffer.endLine()
  }

  mutating func write(_ code: CodeBlock) {
    let fence = MarkdownPage.fence(longerThanIn: code.text, atLeast: 3)
    buffer.mark(fence)
    buffer.endLine()
    for line in code.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      buffer.typed(line)
      buffer.endLine()
    }
    buffer.mark(fence)
    buffer.endLine()
  }

  mutating func write(_ figure: Figure) {
    buffer.startLine()
    prose([.strong("Figure:"), .text(" \(figure.caption). "), .emphasis(figure.alternative)])
    buffer.endLine()
  }

  /// A run of backticks that ends nowhere inside the text.
  static func fence(longerThanIn text: String, atLeast shortest: Int) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(longest + 1, shortest))
  }

  private mutating func item(
    _ mark: String, indent: Int? = nil, _ write: (inout MarkdownPage) -> Void
  ) {
    let rest = String(repeating: " ", count: indent ?? mark.utf8.count)
    nested(first: mark, rest: rest, write)
  }

  private mutating func nested(
    first: String, rest: String, _ write: (inout MarkdownPage) -> Void
  ) {
    buffer.beginNested(first: first, rest: rest)
    write(&self)
    buffer.endNested(rest: rest)
  }
}
