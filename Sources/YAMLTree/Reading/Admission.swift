import Diagnostics

/// What is refused before libyaml sees it, so that the place is exact to the byte.
enum Admission {
  /// The reason not to read a file, or nil.
  static func refusal(path: String, bytes: [UInt8], limits: YAMLLimits) -> Diagnostic? {
    if bytes.count > limits.bytes {
      return .fileTooLarge(path: path, bytes: bytes.count, limit: limits.bytes)
    }
    if let encoding = foreignEncoding(of: bytes) {
      return .foreignEncoding(path: path, name: encoding)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let range = error.byteOffsets
      return .invalidUTF8(Diagnostics.Span(path: path, range: range), bytes: bytes[range])
    }
    if let (range, scalar) = firstRefusedScalar(in: bytes) {
      return .refusedCharacter(Diagnostics.Span(path: path, range: range), scalar: scalar)
    }
    if let range = firstTagDirective(in: bytes) {
      return .tagDirective(Diagnostics.Span(path: path, range: range))
    }
    return nil
  }

  private static func foreignEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }

  /// The first character that YAML does not allow in a file; the bytes are valid UTF-8.
  private static func firstRefusedScalar(in bytes: [UInt8]) -> (Range<Int>, UInt32)? {
    let span = bytes.span
    for offset in span.indices {
      let byte = span[offset]
      // Everything printable in ASCII, and every other byte that cannot begin a refused character.
      if byte >= 0x20 && byte < 0x7F { continue }
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0..<0x20, 0x7F: return (offset..<offset + 1, UInt32(byte))
      case 0xC2:
        let next = span[offset + 1]
        if next < 0xA0 && next != 0x85 { return (offset..<offset + 2, UInt32(next)) }
      case 0xEF:
        let scalar = UInt32(span[offset + 1] & 0x3F) << 6 | UInt32(span[offset + 2] & 0x3F) | 0xF000
        let isByteOrderMark = scalar == 0xFEFF && offset > 0
        if isByteOrderMark || scalar >= 0xFFFE { return (offset..<offset + 3, scalar) }
      default: continue
      }
    }
    return nil
  }

  /// The first line that declares a tag.
  ///
  /// libyaml compares each declaration with all before it: a file of them would take hours.
  private static func firstTagDirective(in bytes: [UInt8]) -> Range<Int>? {
    let span = bytes.span
    for offset in span.indices where span[offset] == UInt8(ascii: "%") {
      // Near enough: some line breaks are not ASCII, and nobody writes 'é%TAG'.
      let isAtLineStart = offset == 0 || !(0x20..<0x7F).contains(span[offset - 1])
      guard isAtLineStart, bytes[offset...].starts(with: "%TAG".utf8) else { continue }
      return offset..<offset + 4
    }
    return nil
  }
}
