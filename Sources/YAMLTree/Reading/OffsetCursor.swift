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
    skipASCII(to: target, in: bytes)
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

  /// Walks eight bytes at a time for as long as each of them is a character.
  private mutating func skipASCII(to target: Int, in bytes: borrowing Swift.Span<UInt8>) {
    let raw = unsafe bytes.bytes
    while target - character >= 8, offset + 8 <= raw.byteCount {
      // In bounds by the condition above; any eight bytes are a number.
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { return }
      offset += 8
      character += 8
    }
  }
}
