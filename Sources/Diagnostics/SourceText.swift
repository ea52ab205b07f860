/// A text with its table of lines.
///
/// Lines break where libyaml breaks them: LF, CR, CRLF, U+0085, U+2028 and U+2029.
package struct SourceText: Sendable {
  /// The path the text is known by.
  package let path: String

  /// The bytes of the text, with any byte order mark.
  package let bytes: [UInt8]

  private let lineStarts: [Int]

  /// A text over `bytes`; walks them once to find the lines.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lineStarts = Self.findLineStarts(in: bytes)
  }

  /// The number of lines; a text that ends in a line break has an empty last line.
  package var lineCount: Int { lineStarts.count }

  /// The byte length of the byte order mark, 0 without one.
  package var byteOrderMarkLength: Int { Self.byteOrderMarkLength(of: bytes) }

  /// The line and column of a byte offset; offsets outside the text are moved to its nearer end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(at: offset)
    let start = contentRange(ofLine: line).lowerBound
    guard start < offset else { return SourcePosition(line: line, column: 1) }
    let scalars = bytes[start..<offset].count { !isContinuation($0) }
    return SourcePosition(line: line, column: scalars + 1)
  }

  /// The bytes of a line (from 1) without its line break and without a byte order mark.
  package func contentRange(ofLine line: Int) -> Range<Int> {
    precondition(lineStarts.indices.contains(line - 1), "line \(line) is not in \(path)")
    let start = line == 1 ? byteOrderMarkLength : lineStarts[line - 1]
    guard line < lineStarts.count else { return start..<bytes.count }
    let next = lineStarts[line]
    return start..<(next - Self.breakLength(before: next, in: bytes))
  }

  private func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

extension SourceText {
  private static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func findLineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let length = breakLength(at: offset, in: bytes)
      offset += max(length, 1)
      if length > 0 { starts.append(offset) }
    }
    return starts
  }

  private static func breakLength(at offset: Int, in bytes: [UInt8]) -> Int {
    func follows(_ distance: Int, _ byte: UInt8) -> Bool {
      offset + distance < bytes.count && bytes[offset + distance] == byte
    }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return follows(1, 0x0A) ? 2 : 1
    case 0xC2: return follows(1, 0x85) ? 2 : 0
    case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
    default: return 0
    }
  }

  private static func breakLength(before offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset - 1] {
    case 0x0A: return offset > 1 && bytes[offset - 2] == 0x0D ? 2 : 1
    case 0x0D: return 1
    case 0x85: return 2
    default: return 3
    }
  }
}

/// Whether a byte continues a UTF-8 sequence begun before it.
func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0xC0 == 0x80
}
