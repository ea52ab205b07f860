extension YAMLRetyping {
  /// The type that YAML 1.1 resolves a plain scalar to, or nil for text and dates.
  init?(ofPlain utf8: ArraySlice<UInt8>) {
    guard let first = utf8.first, utf8.count <= 64 else { return nil }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      guard let number = Self.number(utf8) else { return nil }
      self = number
    default:
      guard utf8.count <= 5, let word = Self.word(String(decoding: utf8, as: UTF8.self)) else {
        return nil
      }
      self = word
    }
  }

  private static func word(_ text: String) -> YAMLRetyping? {
    let lower = text.lowercased()
    guard text == lower || text == text.uppercased() || text == capitalised(lower) else {
      return nil
    }
    return switch lower {
    case "y", "n", "yes", "no", "on", "off", "true", "false": .boolean
    case "~", "null": .null
    default: nil
    }
  }

  private static func capitalised(_ lower: String) -> String {
    lower.prefix(1).uppercased() + lower.dropFirst()
  }

  private static func number(_ utf8: ArraySlice<UInt8>) -> YAMLRetyping? {
    var body = utf8
    if body.first == UInt8(ascii: "+") || body.first == UInt8(ascii: "-") {
      body = body.dropFirst()
    }
    guard let first = body.first else { return nil }
    let rest = body.dropFirst()
    if first == UInt8(ascii: "0"), let radix = rest.first, rest.count > 1 {
      let digits = rest.dropFirst()
      if radix == UInt8(ascii: "x"), digits.allSatisfy(isHexadecimal) { return .integer }
      if radix == UInt8(ascii: "b"), digits.allSatisfy({ $0 == 0x30 || $0 == 0x31 || $0 == 0x5F }) {
        return .integer
      }
    }
    if body.allSatisfy({ isDigit($0) || $0 == 0x5F }), isDigit(first) {
      return first == UInt8(ascii: "0") && !rest.isEmpty ? .octal : .integer
    }
    if isSexagesimal(body) { return .sexagesimal }
    return isFloat(body) ? .float : nil
  }

  private static func isSexagesimal(_ body: ArraySlice<UInt8>) -> Bool {
    let groups = body.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, let last = groups.last else { return false }
    let seconds = last.prefix { $0 != UInt8(ascii: ".") }
    return !first.isEmpty && first.allSatisfy(isDigit)
      && (groups.dropFirst().dropLast() + [seconds]).allSatisfy(isSexagesimalDigit)
      && last.dropFirst(seconds.count + 1).allSatisfy(isDigit)
  }

  private static func isSexagesimalDigit(_ group: ArraySlice<UInt8>) -> Bool {
    guard let first = group.first, group.allSatisfy(isDigit) else { return false }
    return group.count == 1 || (group.count == 2 && first < UInt8(ascii: "6"))
  }

  /// Wider than YAML 1.1, which wants a point and a signed exponent: readers in use take `9E001`.
  private static func isFloat(_ body: ArraySlice<UInt8>) -> Bool {
    let special = String(decoding: body, as: UTF8.self).lowercased()
    if special == ".inf" || special == ".nan" { return true }
    let whole = body.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    var rest = body.dropFirst(whole.count)
    var digits = whole.count
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      digits += fraction.count
      rest = rest.dropFirst(fraction.count + 1)
    }
    guard digits > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
    var exponent = rest.dropFirst()
    if exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-") {
      exponent = exponent.dropFirst()
    }
    return !exponent.isEmpty && exponent.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20) || byte == 0x5F
  }
}
