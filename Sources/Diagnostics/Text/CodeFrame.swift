/// The lines of a source text around a span, with an underline.
struct CodeFrame {
  let glyphs: Glyphs
  let palette: Palette

  /// The cells of a terminal line.
  let width: Int

  /// The cells of the widest line number in the diagnostic.
  let gutter: Int

  private static let contextLines = 2

  /// The frame of `span`; `remark` stands after the last underline.
  func lines(_ span: Span, remark: String, role: Palette.Role, in text: SourceText?) -> [String] {
    let path = glyphs.shown(span.path)
    guard let text else { return [arrow(path)] }
    let start = text.position(at: span.range.lowerBound)
    var result = [arrow("\(path):\(start.line):\(start.column)")]
    for number in max(1, start.line - Self.contextLines)..<start.line {
      result.append(source(number, in: text, marked: nil).line)
    }
    let numbers = Self.lineNumbers(of: span, in: text)
    for (position, number) in numbers.enumerated() {
      if position > 0, number > numbers[position - 1] + 1 { result.append(gap) }
      let content = text.contentRange(ofLine: number)
      let rendered = source(number, in: text, marked: Self.mark(span, content, text))
      let end = number == numbers.last && !remark.isEmpty ? " " + glyphs.shown(remark) : ""
      result.append(rendered.line)
      result.append(bar + palette.paint(rendered.underline + end, role))
    }
    return result
  }

  /// Whether a remark fits after the underline of a span.
  func hasRoom(for remark: String, at span: Span, in text: SourceText?) -> Bool {
    guard let text, let number = Self.lineNumbers(of: span, in: text).last else { return false }
    let content = text.contentRange(ofLine: number)
    let mark = Self.mark(span, content, text)
    let line = DisplayLine(text.bytes, line: content, focus: mark.lowerBound, glyphs: glyphs)
    let underline = line.render(budget: budget, marked: mark).underline
    return CellWidth.of(underline) + 1 + CellWidth.of(glyphs.shown(remark)) <= budget
  }

  /// The lines to show of a span: all of a short one, the first two and the last of a long one.
  static func lineNumbers(of span: Span, in text: SourceText) -> [Int] {
    let first = text.position(at: span.range.lowerBound).line
    let lastByte = max(span.range.lowerBound, span.range.upperBound - 1)
    let last = text.position(at: lastByte).line
    return last - first < 4 ? Array(first...last) : [first, first + 1, last]
  }

  /// The part of a span within a line, without the indentation of its later lines.
  private static func mark(_ span: Span, _ content: Range<Int>, _ text: SourceText) -> Range<Int> {
    let clamped = span.range.clamped(to: content)
    guard span.range.lowerBound < content.lowerBound else { return clamped }
    let blanks = text.bytes[clamped].prefix { $0 == 0x20 || $0 == 0x09 }.count
    return clamped.lowerBound + blanks..<clamped.upperBound
  }

  private func source(
    _ number: Int, in text: SourceText, marked: Range<Int>?
  ) -> (line: String, underline: String) {
    let content = text.contentRange(ofLine: number)
    let focus = marked?.lowerBound ?? content.lowerBound
    let line = DisplayLine(text.bytes, line: content, focus: focus, glyphs: glyphs)
    let rendered = line.render(budget: budget, marked: marked)
    let digits = String(number)
    let margin = String(repeating: " ", count: gutter - digits.count) + digits
    let code = rendered.line.isEmpty ? "" : " " + rendered.line
    return (palette.paint("\(margin) \(glyphs.bar)", .frame) + code, rendered.underline)
  }

  private var budget: Int { max(20, width - gutter - 3) }

  private var indent: String { String(repeating: " ", count: gutter + 1) }

  private var bar: String { palette.paint(indent + glyphs.bar, .frame) + " " }

  private var gap: String { palette.paint(indent + glyphs.gap, .frame) }

  private func arrow(_ place: String) -> String {
    palette.paint(indent + glyphs.arrow, .frame) + " " + place
  }
}
