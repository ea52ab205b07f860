extension HTMLPage {
  /// Writes running text.
  mutating func prose(_ prose: Prose) {
    for inline in prose.inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): buffer.text(text)
    case .strong(let text): enclose(text, in: "<strong>", "</strong>")
    case .emphasis(let text): enclose(text, in: "<em>", "</em>")
    case .code(let text): enclose(text, in: "<code>", "</code>")
    case .link(let text, let address): link(text, to: address.text)
    case .reference(let text, let section): reference(text, to: section)
    case .citation(let text, let address): citation(text, at: address)
    case .badge(let tone, let text): badge(tone, text)
    case .verify: enclose(Inline.verifyMark, in: "<mark>", "</mark>")
    }
  }

  private mutating func enclose(_ text: String, in open: StaticString, _ close: StaticString) {
    buffer.markup(open)
    buffer.text(text)
    buffer.markup(close)
  }

  private mutating func link(_ text: String, to address: String) {
    buffer.markup("<a")
    buffer.attribute("href", address)
    buffer.markup(">")
    buffer.text(text)
    buffer.markup("</a>")
  }

  private mutating func reference(_ text: String, to section: String) {
    guard let anchor = outline.anchor(of: section) else { return buffer.text(text) }
    link(text, to: "#\(anchor)")
  }

  private mutating func citation(_ text: String, at address: WebAddress?) {
    buffer.markup("<cite>")
    if let address { link(text, to: address.text) } else { buffer.text(text) }
    buffer.markup("</cite>")
  }

  private mutating func badge(_ tone: Tone, _ text: String) {
    buffer.markup("<span")
    buffer.attribute("class", "badge \(tone.rawValue)")
    buffer.markup(">")
    symbol(tone)
    buffer.text(text)
    buffer.markup("</span>")
  }

  /// Writes the sign of a tone for the eye; the words beside it serve the ear.
  mutating func symbol(_ tone: Tone) {
    buffer.markup("<span class=\"symbol\" aria-hidden=\"true\">")
    buffer.text(tone.symbol)
    buffer.markup("</span> ")
  }

  /// Writes the sign of a tone for the eye and its word for the ear.
  mutating func spoken(_ tone: Tone) {
    symbol(tone)
    buffer.markup("<span class=\"unseen\">")
    buffer.text(tone.word)
    buffer.markup(": </span>")
  }
}
