/// Looks in XML, before it is parsed, for what the system's parser falls over.
///
/// It reads past the end of nothing at a processing instruction without content, such as `<?x?>`, and
/// compares each attribute of an element with all before it. No list has either.
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
    /// In the name of an instruction, after a mark that may end it, and past its name.
    case name, nameMark, instruction, instructionMark
    /// After `<!`, with what came since.
    case declaration([UInt8])
    /// In a comment or CDATA, with how much of its end was met.
    case section(end: [UInt8], met: Int)
  }

  private static let attributes = 1000
  private static let comment = Array("--".utf8)
  private static let data = Array("[CDATA[".utf8)

  private var state = State.text
  private var count = 0

  /// Takes the next bytes; the first fault among them.
  mutating func fault(in bytes: ArraySlice<UInt8>) -> Fault? {
    for byte in bytes {
      if state == .text {
        if byte == UInt8(ascii: "<") { state = .open }
      } else if let fault = take(byte) {
        return fault
      }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Fault? {
    let (mark, end) = (UInt8(ascii: "?"), UInt8(ascii: ">"))
    switch state {
    case .text: break
    case .open:
      count = 0
      state =
        byte == mark
        ? .name : byte == UInt8(ascii: "!") ? .declaration([]) : byte == end ? .text : .tag
    case .tag:
      switch byte {
      case end: state = .text
      case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
      case UInt8(ascii: "="): count += 1
      default: break
      }
      if count > Self.attributes { return .attributes }
    case .quoted(let quote):
      if byte == quote { state = .tag }
    case .name: state = byte == mark ? .nameMark : byte <= 0x20 ? .instruction : .name
    case .nameMark:
      if byte == end { return .emptyInstruction }
      state = byte == mark ? .nameMark : .name
    case .instruction: state = byte == mark ? .instructionMark : .instruction
    case .instructionMark:
      state = byte == end ? .text : byte == mark ? .instructionMark : .instruction
    case .declaration(let met): state = Self.after(met + [byte])
    case .section(let wanted, let met): state = Self.next(byte, wanted, met)
    }
    return nil
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
