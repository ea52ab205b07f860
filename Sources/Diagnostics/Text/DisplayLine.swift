/// One line of a source text, cut into what is shown in terminal cells.
struct DisplayLine {
  private struct Cell {
    let text: String
    let width: Int
    let range: Range<Int>
  }

  private let glyphs: Glyphs
  private var cells: [Cell] = []

  private let isCutBefore: Bool
  private let isCutAfter: Bool

  private static let tabStop = 4

  /// More bytes than a terminal line shows, on either side of a mark.
  private static let reach = 2048

  /// The line in `line` of `bytes`, with tabs expanded.
  ///
  /// A file may be one line of many megabytes, so only what is near `focus` is looked at.
  init(_ bytes: [UInt8], line: Range<Int>, focus: Int, glyphs: Glyphs) {
    let range = Self.near(focus, in: line, of: bytes)
    self.glyphs = glyphs
    self.isCutBefore = range.lowerBound > line.lowerBound
    self.isCutAfter = range.upperBound < line.upperBound
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      appendBytes(bytes, range)
      return
    }
    var offset = range.lowerBound
    var column = 0
    for character in text {
      let isTab = character == "\t"
      let shown =
        isTab
        ? String(repeating: " ", count: Self.tabStop - column % Self.tabStop)
        : glyphs.shown(character)
      let next = offset + character.utf8.count
      cells.append(Cell(text: shown, width: CellWidth.of(shown), range: offset..<next))
      column += CellWidth.of(shown)
      offset = next
    }
  }

  /// The bytes within reach of an offset, without torn characters.
  private static func near(_ focus: Int, in line: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var start = max(line.lowerBound, focus - reach)
    var end = min(line.upperBound, focus + reach)
    for _ in 0..<3 {
      if line.lowerBound < start, start < line.upperBound, isContinuation(bytes[start]) {
        start -= 1
      }
      if end < line.upperBound, isContinuation(bytes[end]) { end += 1 }
    }
    return start..<max(start, end)
  }

  /// A line that is not UTF-8: each odd byte on its own, so that offsets stay exact.
  private mutating func appendBytes(_ bytes: [UInt8], _ range: Range<Int>) {
    for offset in range {
      let scalar = Unicode.Scalar(bytes[offset])
      let text = scalar.isASCII ? glyphs.shown(Character(scalar)) : glyphs.shown("\u{FFFD}")
      cells.append(Cell(text: text, width: CellWidth.of(text), range: offset..<offset + 1))
    }
  }

  /// The line within `budget` cells, and the underline of the bytes in `marked`.
  ///
  /// A longer line is cut around the start of the mark. An empty mark gets one cell.
  func render(budget: Int, marked: Range<Int>?) -> (line: String, underline: String) {
    let window = visibleCells(budget: budget, around: marked?.lowerBound)
    let before = window.lowerBound > 0 || isCutBefore ? glyphs.ellipsis : ""
    let after = window.upperBound < cells.count || isCutAfter ? glyphs.ellipsis : ""
    let shown = cells[window]
    let line = before + shown.map(\.text).joined() + after
    guard let marked else { return (line, "") }
    let start = shown.prefix { $0.range.upperBound <= marked.lowerBound }
    let hits = shown.dropFirst(start.count).prefix { $0.range.lowerBound < marked.upperBound }
    let indent = CellWidth.of(before) + start.reduce(0) { $0 + $1.width }
    let length = max(1, hits.reduce(0) { $0 + $1.width })
    return (
      line,
      String(repeating: " ", count: indent) + String(repeating: glyphs.underline, count: length)
    )
  }

  private func visibleCells(budget: Int, around offset: Int?) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    guard total > budget else { return 0..<cells.count }
    let mark = cells.firstIndex { $0.range.upperBound > offset ?? 0 } ?? cells.count
    var first = 0
    var distance = cells[..<mark].reduce(0) { $0 + $1.width }
    // Keep a third of the window before the mark, once the mark leaves the first two thirds.
    if distance > budget * 2 / 3 {
      while first < mark, distance > budget / 3 {
        distance -= cells[first].width
        first += 1
      }
    }
    var room = budget - 2 * CellWidth.of(glyphs.ellipsis)
    var last = first
    while last < cells.count, cells[last].width <= room {
      room -= cells[last].width
      last += 1
    }
    return first..<last
  }
}
