import Diagnostics

/// A syntax error in our terms: which of our codes it is, and where to point.
struct SyntaxProblem {
  let kind: SyntaxKind
  let offset: Int

  /// Where the construct begins that the error is about, when that helps the reader.
  let opening: Int?

  private let bytes: [UInt8]

  /// Recognises libyaml's `message` about the byte at `offset`.
  init(_ message: String, at offset: Int, context: Int?, bytes: [UInt8]) {
    self.bytes = bytes
    let kind = SyntaxKind(message: message, byte: offset < bytes.count ? bytes[offset] : nil)
    self.kind = kind
    // An unclosed quote or a line without a colon is wrong where it begins; where libyaml gave up
    // says nothing to the reader.
    if let context, kind.pointsAtOpening {
      self.offset = context
      self.opening = nil
    } else {
      self.offset = offset
      self.opening = context == offset ? nil : context
    }
  }

  /// The character to point at; at the end of the file, nothing.
  var range: Range<Int> {
    kind == .missingColon ? lineRemainder(from: offset) : character(at: offset)
  }

  /// The first character of the construct.
  var openingRange: Range<Int>? {
    guard kind.showsOpening else { return nil }
    return opening.map(character(at:))
  }

  private func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D else {
      return offset..<offset
    }
    let next = bytes[(offset + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    return offset..<next
  }

  private func lineRemainder(from offset: Int) -> Range<Int> {
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let content = bytes[offset..<end].lastIndex { $0 != 0x20 && $0 != 0x09 }
    return offset..<(content.map { $0 + 1 } ?? offset)
  }
}
