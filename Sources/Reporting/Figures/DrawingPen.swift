/// Writes the shapes of a drawing; whatever comes from outside is escaped on its way in.
struct DrawingPen {
  /// How words look.
  enum Face {
    case plain
    case code
    case quiet
  }

  /// One line of words, cut where it would leave its box.
  struct Line {
    let text: String
    let face: Face
    let limit: Int

    init(_ text: String, _ face: Face, limit: Int) {
      self.text = text
      self.face = face
      self.limit = limit
    }
  }

  private var buffer = HTMLBuffer()

  var markup: String { buffer.page }

  mutating func open(width: Int, height: Int, title: String, _ standalone: Bool) {
    buffer.markup("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    buffer.attribute("viewBox", "0 0 \(width) \(height)")
    buffer.attribute("width", "\(width)")
    buffer.attribute("height", "\(height)")
    buffer.markup(
      " role=\"img\" fill=\"none\" stroke=\"currentColor\" font-family=\"system-ui, sans-serif\"")
    buffer.markup(" font-size=\"12\">\n<title>")
    buffer.text(title)
    buffer.markup("</title>\n")
    if standalone { buffer.markup(Self.scheme) }
  }

  mutating func close() { buffer.markup("</svg>") }

  mutating func line(
    from start: (x: Int, y: Int), to end: (x: Int, y: Int), dashed: Bool = false
  ) {
    buffer.markup("<path")
    buffer.attribute("d", "M\(start.x) \(start.y)L\(end.x) \(end.y)")
    buffer.markup(
      dashed
        ? " stroke-opacity=\"0.6\" stroke-dasharray=\"4 3\"/>\n" : " stroke-opacity=\"0.6\"/>\n")
  }

  mutating func box(at place: (x: Int, y: Int), width: Int, height: Int, isStrong: Bool) {
    buffer.markup("<rect rx=\"5\"")
    buffer.attribute("x", "\(place.x)")
    buffer.attribute("y", "\(place.y)")
    buffer.attribute("width", "\(width)")
    buffer.attribute("height", "\(height)")
    buffer.markup(isStrong ? " stroke-width=\"2\"/>\n" : " stroke-opacity=\"0.6\"/>\n")
  }

  /// The lines of a box, below its upper left corner.
  mutating func words(_ lines: [Line], at corner: (x: Int, y: Int)) {
    for (row, line) in lines.enumerated() {
      text(line.text, at: (corner.x, corner.y + 15 + 15 * row), line.face, limit: line.limit)
    }
  }

  mutating func text(_ words: String, at place: (x: Int, y: Int), _ face: Face, limit: Int) {
    buffer.markup("<text fill=\"currentColor\" stroke=\"none\"")
    buffer.attribute("x", "\(place.x)")
    buffer.attribute("y", "\(place.y)")
    switch face {
    case .plain: buffer.markup(">")
    case .code: buffer.markup(" font-family=\"ui-monospace, monospace\" font-weight=\"600\">")
    case .quiet: buffer.markup(" font-size=\"11\" fill-opacity=\"0.75\">")
    }
    if words.count > limit {
      buffer.markup("<title>")
      buffer.text(words)
      buffer.markup("</title>")
    }
    buffer.text(words.count <= limit ? words : words.prefix(limit - 1) + "…")
    buffer.markup("</text>\n")
  }

  private static let scheme: StaticString = """
    <style>svg { color: #1b1f24; background: #ffffff; }
    @media (prefers-color-scheme: dark) { svg { color: #e6edf3; background: #0d1117; } }</style>

    """
}
