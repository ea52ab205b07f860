/// Looks for a processing instruction without content, such as `<?x?>`.
///
/// No list has one, and the system's parser of XML reads past the end of nothing where it meets one.
/// In a comment or in CDATA it would do no harm; telling them apart is the parser's work.
struct EmptyInstruction {
  private enum State {
    case text, afterBracket, name, afterMark
  }

  private var state = State.text

  /// Takes the next bytes; true where an instruction without content ends among them.
  mutating func ends(in bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes {
      switch (state, byte) {
      case (.afterMark, UInt8(ascii: ">")): return true
      case (.text, UInt8(ascii: "<")), (.afterBracket, UInt8(ascii: "<")): state = .afterBracket
      case (.text, _): continue
      case (.afterBracket, UInt8(ascii: "?")): state = .name
      case (.name, UInt8(ascii: "?")), (.afterMark, UInt8(ascii: "?")): state = .afterMark
      case (.name, 0x21...): continue
      default: state = .text
      }
    }
    return false
  }
}
