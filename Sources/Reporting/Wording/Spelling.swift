extension String {
  /// A hyphenated word of the file formats as a reader spells it.
  var unhyphenated: String { String(map { $0 == "-" ? " " : $0 }) }

  /// The text with its first letter in capitals.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Sequence<String> {
  /// The words joined as in a sentence: "a, b and c".
  func listed(by conjunction: String = "and") -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension Sequence<Prose> {
  /// The pieces with a separator between them.
  func joined(separator: String) -> Prose {
    var inlines: [Inline] = []
    for piece in self {
      if !inlines.isEmpty { inlines.append(.text(separator)) }
      inlines += piece.inlines
    }
    return Prose(inlines)
  }
}

extension Int {
  /// The count with its noun: "1 licence", "2 licences".
  func of(_ noun: String, plural: String? = nil) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(plural ?? "\(noun)s")"
  }
}

extension Array where Element: Hashable {
  /// The elements, each once, in order of first appearance.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Sequence {
  /// The elements in groups that share a key, in order of first appearance.
  func grouped<Key: Hashable>(by key: (Element) -> Key) -> [(key: Key, members: [Element])] {
    var order: [Key] = []
    var groups: [Key: [Element]] = [:]
    for element in self {
      let key = key(element)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(element)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
