/// How names, aliases and addresses stand in the running text of a regulation.
///
/// An instance holds its patterns compiled: make one for a whole file.
struct RegulationGrammar {
  /// `a.k.a.` and its kin, with the brackets and commas around it.
  let mark = /[,;\s(]{0,4}\b([afnd])\.\s?[kb]\.\s?a\b\s?\.?,?\s*/
  /// What stands between one alias and the next.
  let aliasEnd = /(?i)[;,]?(\s+and)?[;,]?$/
  private let institutions = /(?i)subordinate instit\w*:?/
  private let affiliates = /(?i)affiliated entities:/
  private let addresses = /(?i)(the following addresses [^:]*|(alt\.? )?address):/
  private let title = /(?i)(the following .*)?subordinate instit\w*( of .*)?:/
  private let pointer = /(\s*\((See|For|Address)\b|,( and)? to include the ).*$/
  private let leadingAnd = /^\s*and\s/
  /// A full stop between a name and an address that begins with a number.
  private let stop = /\.\s+(?=\d)/

  /// What a line announces.
  enum Heading { case none, institutions, affiliates, addresses }

  /// Whether a cell holds no party: a heading above others, or nothing yet.
  func isTitle(_ text: String) -> Bool {
    let text = text.onOneLine
    if text.isEmpty || text == "[Reserved]" { return true }
    return text.utf8.count < 200 && text.hasSuffix(":") && text.wholeMatch(of: title) != nil
  }

  /// What a line announces, and what else stands on it.
  func heading(of line: String) -> (Heading, rest: String) {
    func rest(_ match: Substring) -> String { line[match.endIndex...].trimmed }
    if let match = line.prefixMatch(of: institutions) {
      return (.institutions, rest(match.output))
    }
    if let match = line.prefixMatch(of: affiliates) { return (.affiliates, rest(match.output)) }
    if let match = line.prefixMatch(of: addresses) { return (.addresses, rest(match.output.0)) }
    let isTitle = line.hasPrefix("The following ") && line.hasSuffix(":")
    return (.none, isTitle ? "" : line)
  }

  /// Whether aliases may stand in a line: quicker to tell than where they do.
  func hasMark(_ line: String) -> Bool {
    line.contains(".k.a") || line.contains(".b.a") || line.contains("k. a")
  }

  /// What stands behind words such as `the following two aliases:`; nil where there are none.
  func afterIntroduction(_ text: Substring) -> Substring? {
    let words = text.prefix(40).split { " ,:;".contains($0) }.prefix(4)
    let announces = words.contains { word in
      word.hasPrefix("follow") || word.hasPrefix("alias") || word == "including"
    }
    guard announces || text.trimmed.isEmpty else { return nil }
    return text.firstIndex(of: ":").map { text[text.index(after: $0)...] } ?? ""
  }

  /// A name without what stands around it: commas, colons, and a pointer to other entries.
  func tidy(_ text: Substring) -> String {
    let mayPoint = text.contains("(") || text.contains(" to include ")
    var name = String(mayPoint ? text.replacing(pointer, with: "") : text).onOneLine
    while let last = name.last,
      ",:;".contains(last) || (last == "." && !NameList.endsInLegalForm(name))
    {
      name.removeLast()
    }
    return name.trimmed
  }

  /// The name that a line begins with, up to the comma that no legal form follows, and the rest.
  func leading(_ line: Substring) -> (name: String, rest: String) {
    let segments = NameList.segments(of: line)
    let name = segments.first ?? ""
    let rest = segments.dropFirst().joined(separator: ", ")
    guard let stop = name.firstMatch(of: stop) else { return (tidy(name[...]), rest) }
    let address = [String(name[stop.range.upperBound...]), rest].filter { !$0.isEmpty }
    return (tidy(name[..<stop.range.lowerBound]), address.joined(separator: ", "))
  }

  /// The name and the address of a text that holds both; nil where it is a name alone.
  func splitAddress(_ text: Substring) -> (name: String, address: String)? {
    guard text.contains(","), text.contains(where: \.isNumber) else { return nil }
    for stop in text.ranges(of: ". ") {
      let address = text[stop.upperBound...]
      // Addresses soon come to a number: `ul. Harbour, d. 5`.
      let words = address.prefix(80).split(separator: " ").prefix(6)
      guard let first = words.first, !NameList.isLegalForm(String(first)) else { continue }
      if address.contains(","), words.contains(where: { $0.contains(where: \.isNumber) }) {
        return (tidy(text[..<stop.lowerBound]), String(address))
      }
    }
    let (name, rest) = leading(text)
    return rest.contains(where: \.isNumber) && rest.contains(",") ? (name, rest) : nil
  }

  /// The names of a list that ends in an address.
  func leadingList(_ text: Substring) -> (names: [String], rest: String) {
    let segments = NameList.segments(of: text)
    // The last two say the place and the country.
    let more = segments.dropLast(2).dropFirst().prefix { !Self.isAddress($0) }
    let count = more.count + 1
    return (
      segments.prefix(count).map { tidy($0[...]) },
      segments.dropFirst(count).joined(separator: ", ")
    )
  }

  /// The names of a list in brackets.
  func list(_ text: Substring) -> [String] {
    if text.contains(";") {
      return text.split(separator: ";").map { tidy($0.replacing(leadingAnd, with: "")) }
    }
    let segments = NameList.segments(of: text)
    guard segments.count > 1 else { return segments.map { tidy($0[...]) } }
    return segments.flatMap { $0.replacing(" and ", with: "\n").split(separator: "\n") }.map(tidy)
  }

  /// The addresses of a list.
  func addresses(_ text: String) -> [String] {
    text.split(separator: ";").compactMap { part in
      let part = part.trimmed
      return part == "and" ? nil : (part.droppingPrefix("and ") ?? part).trimmed.nonEmpty
    }
  }

  /// The bracket that closes one opened before the text.
  static func closingBracket(_ text: Substring) -> Substring.Index? {
    var depth = 1
    for index in text.indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static let addressWords: Set<String> = [
    "street", "st", "str", "road", "rd", "avenue", "ave", "building", "bldg", "house", "floor",
    "suite", "room", "box", "district", "tower", "plaza", "park", "city", "center", "centre",
  ]

  private static func isAddress(_ segment: String) -> Bool {
    segment.contains(where: \.isNumber)
      || NameList.words(of: segment).contains { addressWords.contains($0) }
  }
}
