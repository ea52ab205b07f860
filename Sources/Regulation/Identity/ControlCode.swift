/// A code on a control list, kept as written and as the path of its parts.
///
/// `9A012.a.2`, `XI(d)`, `3(2)7` and `5506.2.c.ii` all read as an entry followed by ever
/// narrower paragraphs. A code means something only within its list and date.
package struct ControlCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code as written.
  package let text: String
  /// The parts from the entry down to the narrowest paragraph.
  package let path: [String]

  /// Reads a code, or nil where it has an empty part or a character no list uses.
  package init?(_ text: some StringProtocol) {
    var path: [String] = []
    var part: [UInt8] = []
    var parenthesised = false
    var last: UInt8?
    func endPart() {
      if !part.isEmpty { path.append(String(decoding: part, as: UTF8.self)) }
      part.removeAll(keepingCapacity: true)
    }
    // Bytes, not characters: a catalog is read with tens of thousands of codes.
    for byte in text.utf8 {
      last = byte
      switch byte {
      case UInt8(ascii: "."):
        if part.isEmpty && path.isEmpty || parenthesised { return nil }
        endPart()
      case UInt8(ascii: "("):
        if parenthesised { return nil }
        endPart()
        parenthesised = true
      case UInt8(ascii: ")"):
        guard parenthesised, !part.isEmpty else { return nil }
        endPart()
        parenthesised = false
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "?"),
        UInt8(ascii: "*"):
        part.append(byte)
      default: return nil
      }
    }
    if parenthesised { return nil }
    endPart()
    guard !path.isEmpty, last != UInt8(ascii: ".") else { return nil }
    self.text = String(text)
    self.path = path
  }

  /// The entry that the code belongs to: its first part.
  package var entry: String { path[0] }

  package var description: String { text }

  /// Whether `self` lies inside `scope`: the same code or a paragraph of it.
  ///
  /// In a scope the first part may hold `?` for any one character, as in `??6??`.
  package func isInside(_ scope: ControlCode) -> Bool {
    scope.path.count <= path.count && zip(scope.path, path).allSatisfy(Self.matches)
  }

  /// Whether the codes lie on one line of descent, so that one contains the other.
  package func isAlong(_ other: ControlCode) -> Bool {
    zip(other.path, path).allSatisfy(Self.matches)
  }

  private static func matches(pattern: String, part: String) -> Bool {
    guard pattern.utf8.contains(UInt8(ascii: "?")) else { return pattern == part }
    return pattern.utf8.count == part.utf8.count
      && zip(pattern.utf8, part.utf8).allSatisfy { $0 == UInt8(ascii: "?") || $0 == $1 }
  }

  package static func == (left: Self, right: Self) -> Bool { left.path == right.path }

  package func hash(into hasher: inout Hasher) { hasher.combine(path) }

  package static func < (left: Self, right: Self) -> Bool {
    left.path.lexicographicallyPrecedes(right.path)
  }
}

extension ControlCode {
  /// The code itself and the codes that contain it, narrowest first.
  package var ancestors: [ControlCode] {
    (0..<path.count).map { ControlCode(path: Array(path.dropLast($0)), spelling: self) }
  }

  /// A code cut short after some parts, spelt as the longer code spells them.
  private init(path: [String], spelling: ControlCode) {
    self.path = path
    guard path.count < spelling.path.count else {
      text = spelling.text
      return
    }
    var rest = spelling.text[...]
    for part in path {
      while !rest.hasPrefix(part) { rest = rest.dropFirst() }
      rest = rest.dropFirst(part.count)
    }
    if rest.hasPrefix(")") { rest = rest.dropFirst() }
    text = String(spelling.text[..<rest.startIndex])
  }
}
