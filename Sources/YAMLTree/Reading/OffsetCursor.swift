/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Marks come almost in order, so the cursor walks from the last one; in an ASCII file it need not.
struct OffsetCursor {
  private let isASCII: Bool
  private let base: Int
  private var character = 0
  private var offset: Int

  /// A cursor at `base`, the offset of the first character.
  init(_ bytes: [UInt8], base: Int) {
    self.base = base
    self.offset = base
    self.isASCII = bytes[base...].allSatisfy { $0 < 0x80 }
  }

  /// The byte offset of a character.
  mutating func offset(of target: Int, in bytes: borrowing Swift.Span<UInt8>) -> Int {
    if isASCII { return min(base + target, bytes.count) }
    while character < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > target {
      offset -= 1
      while bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
