/// Looks in XML, before it is parsed, for what the system's parser falls over.
///
/// It reads past the end of nothing at a processing instruction without content, such as `<?x?>`, and
/// compares each attribute of an element with all before it. No list has either. Since it goes on past
/// what is not well formed, an instruction is looked for wherever it may stand, in a comment as well.
struct XMLScan {
  /// What is wrong with a file.
  enum Fault: String {
    case emptyInstruction = "a processing instruction says nothing"
    case attributes = "an element has over 1000 attributes"
  }

  private enum State: Equatable {
    case text
    /// After a `<`.
    case open
    /// In a start tag, outside and inside of quotes.
    case tag
    case quoted(UInt8)
    /// After `<!`, with what came since.
    case declaration([UInt8])
    /// In a comment or CDATA, with how much of its end was met.
    case section(end: [UInt8], met: Int)
  }

  private static let attributes = 1000
  private static let comment = Array("--".utf8)
  private static let data = Array("[CDATA[".utf8)

  /// How much of an instruction without content was met.
  private enum Instruction {
    case nothing, bracket, name, mark
  }

  private var state = State.text
  private var count = 0
  private var instruction = Instruction.nothing

  /// Takes the next bytes; the first fault among them.
  mutating func fault(in bytes: ArraySlice<UInt8>) -> Fault? {
    for byte in bytes {
      if instruction != .nothing || byte == bracket, endsInstruction(byte) {
        return .emptyInstruction
      }
      if state == .text {
        if byte == bracket { state = .open }
      } else {
        take(byte)
        if count > Self.attributes { return .attributes }
      }
    }
    return nil
  }

  private mutating func endsInstruction(_ byte: UInt8) -> Bool {
    switch (instruction, byte) {
    case (.mark, UInt8(ascii: ">")): return true
    case (_, bracket): instruction = .bracket
    case (.bracket, UInt8(ascii: "?")): instruction = .name
    case (.name, UInt8(ascii: "?")), (.mark, UInt8(ascii: "?")): instruction = .mark
    case (.name, 0x21...), (.mark, 0x21...): instruction = .name
    default: instruction = .nothing
    }
    return false
  }

  private var bracket: UInt8 { UInt8(ascii: "<") }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text: break
    case .open:
      count = 0
      switch byte {
      case bracket: break
      case UInt8(ascii: "!"): state = .declaration([])
      case UInt8(ascii: "?"), UInt8(ascii: ">"): state = .text
      default: state = .tag
      }
    // Outside of sections a bracket begins something, whatever was not ended before it.
    case .tag where byte == bracket, .quoted where byte == bracket: state = .open
    case .tag:
      switch byte {
      case UInt8(ascii: ">"): state = .text
      case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
      case UInt8(ascii: "="): count += 1
      default: break
      }
    case .quoted(let quote):
      if byte == quote { state = .tag }
    case .declaration(let met): state = Self.after(met + [byte])
    case .section(let wanted, let met): state = Self.next(byte, wanted, met)
    }
  }

  private static func after(_ met: [UInt8]) -> State {
    if met == comment { return .section(end: Array("-->".utf8), met: 0) }
    if met == data { return .section(end: Array("]]>".utf8), met: 0) }
    return comment.starts(with: met) || data.starts(with: met) ? .declaration(met) : .text
  }

  private static func next(_ byte: UInt8, _ end: [UInt8], _ met: Int) -> State {
    if byte == end[met] {
      return met + 1 == end.count ? .text : .section(end: end, met: met + 1)
    }
    // Of `--->` the last two dashes count.
    let kept = byte == end[0] ? (met == 2 ? 2 : 1) : 0
    return .section(end: end, met: kept)
  }
}
