import Regulation

/// Makes queries of words, and says of each word that is none what is wrong with it.
package struct QueryWords: Sendable {
  /// What was wrong, in the order in which it was met.
  package private(set) var faults: [String] = []

  package init() {}

  /// The query; nil where a word could not be read, or there is no name.
  package mutating func query(
    name: String, kind: String?, births: [String], countries: [String], identifiers: [String]
  ) -> ScreeningQuery? {
    let before = faults.count
    if name.allSatisfy(\.isWhitespace) { faults.append("there is no name") }
    let query = ScreeningQuery(
      name: name, kind: kind.flatMap { self.kind($0) }, births: births.compactMap { birth($0) },
      countries: countries.compactMap { place($0) },
      identifiers: identifiers.compactMap { identifier($0) })
    return faults.count == before ? query : nil
  }

  private mutating func kind(_ text: String) -> ListedParty.Kind? {
    if let kind = ListedParty.Kind(rawValue: text.lowercased()) { return kind }
    let words = ListedParty.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    faults.append("'\(Self.told(text))' is no kind of party; these are: \(words)")
    return nil
  }

  /// A word as a message may repeat it: where columns have moved it may be somebody's name.
  private static func told(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45
    }
    return isWord && text.utf8.count <= 20 ? text : "…"
  }

  /// A day, a month or a year.
  private mutating func birth(_ text: String) -> BirthDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let numbers = parts.compactMap { $0 }
    guard numbers.count == parts.count, (1...3).contains(numbers.count),
      let first = CivilDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
        day: numbers.count > 2 ? numbers[2] : 1)
    else {
      faults.append(
        "'\(Self.told(text))' is no day, month or year; write YYYY-MM-DD, YYYY-MM or YYYY")
      return nil
    }
    let next =
      numbers.count == 3
      ? first.advanced(days: 1) : first.advanced(months: numbers.count == 2 ? 1 : 12)
    return BirthDate(first: first, last: next.advanced(days: -1))
  }

  private mutating func place(_ text: String) -> PlaceCode? {
    if let place = PlaceCode(text.uppercased()) { return place }
    faults.append("'\(Self.told(text))' is no place code; write two letters as in ISO 3166-1")
    return nil
  }

  /// A kind and a number with a colon between them, or a number alone.
  private mutating func identifier(_ text: String) -> PartyIdentifier? {
    guard let colon = text.firstIndex(of: ":") else { return PartyIdentifier(.other, text) }
    let word = String(text[..<colon])
    if let kind = PartyIdentifier.Kind(rawValue: word.lowercased()) {
      return PartyIdentifier(kind, String(text[text.index(after: colon)...]))
    }
    let words = PartyIdentifier.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    faults.append("'\(Self.told(word))' is no kind of identifier; these are: \(words)")
    return nil
  }
}
