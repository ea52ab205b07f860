import YAMLTree

/// The parts of a file that may be repeated, and the values that may not.
struct ShownText {
  private var shown: [Range<Int>] = []
  private(set) var hidden: Set<String> = []

  /// Keys whose values are names or days of a person, wherever they stand.
  private static let names: Set<String> = ["name", "born", "party", "contact", "signed-by"]
  /// Lists of persons.
  private static let persons: Set<String> = ["staff"]
  /// Keys of a person whose values are ids of the project.
  private static let ids: Set<String> = ["id", "site", "access", "employer", "item", "items"]

  /// Adds a value and what is in it; `isPersonal` says that it belongs to a person.
  mutating func add(_ node: YAMLNode, isPersonal: Bool) {
    for pair in node.mapping.map(Array.init) ?? [] {
      let key = pair.key.text
      addScalar(pair.key.node, isPersonal: isPersonal && !Self.isWord(key))
      add(
        pair.value,
        isPersonal: Self.names.contains(key) || Self.persons.contains(key)
          || isPersonal && !Self.ids.contains(key))
    }
    for element in node.sequence.map(Array.init) ?? [] { add(element, isPersonal: isPersonal) }
    if node.scalar != nil { addScalar(node, isPersonal: isPersonal) }
  }

  private mutating func addScalar(_ node: YAMLNode, isPersonal: Bool) {
    guard isPersonal, let text = node.text else {
      shown.append(node.range)
      return
    }
    // Two letters are a place, and name nobody.
    if text.count > 2 { hidden.insert(text) }
  }

  private static func isWord(_ key: String) -> Bool {
    key.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }
  }

  /// Adds the words before a colon, of a file that cannot be read.
  mutating func addKeys(of bytes: [UInt8]) {
    var start = 0
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 97...122, 45: continue
      case 58 where offset > start: shown.append(start..<offset)
      default: break
      }
      start = offset + 1
    }
  }

  /// The file with stars for letters and digits that nobody may repeat.
  func masked(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var next = 0
    for range in shown.sorted(by: { $0.lowerBound < $1.lowerBound }) + [bytes.count..<bytes.count] {
      for offset in next..<max(next, range.lowerBound) where Self.saysSomething(bytes[offset]) {
        result[offset] = UInt8(ascii: "*")
      }
      next = max(next, range.upperBound)
    }
    return result
  }

  private static func saysSomething(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte)
      || (97...122).contains(byte)
  }
}
