import Regulation

/// The remarks of the Office of Foreign Assets Control, in which births, nationalities, weak
/// aliases and numbers stand between semicolons.
struct OFACRemarks {
  private(set) var births: [BirthDate] = []
  private(set) var countries: [String] = []
  private(set) var names: [ListedName] = []
  private(set) var identifiers: [PartyIdentifier] = []
  /// The parts that are none of these, as they are written.
  private(set) var rest: [String] = []

  init(_ text: String) {
    for part in text.split(separator: ";") {
      let part = part.trimmed.droppingSuffix(".")
      if !part.isEmpty { read(part) }
    }
  }

  private mutating func read(_ part: String) {
    let text = part.droppingPrefix("alt. ") ?? part
    if let birth = text.droppingPrefix("DOB ") {
      births += DateReading.births(in: birth)
    } else if let country = text.droppingPrefix("nationality ") ?? text.droppingPrefix("citizen ") {
      countries.append(country)
    } else if let name = text.droppingPrefix("a.k.a. ") ?? text.droppingPrefix("n.k.a. ") {
      names.append(ListedName(name.unquoted, .weak))
    } else if let name = text.droppingPrefix("f.k.a. ") {
      names.append(ListedName(name.unquoted, .former))
    } else if let identifier = Self.identifier(in: text) {
      identifiers.append(identifier)
    } else {
      rest.append(part)
    }
  }

  /// The number after a label, without the country and the dates that follow it.
  private static func identifier(in text: String) -> PartyIdentifier? {
    let words = text.split(separator: " ")
    for count in stride(from: min(words.count - 1, OFACLabels.longest), to: 0, by: -1) {
      guard let kind = OFACLabels.kinds[words[..<count].joined(separator: " ")] else { continue }
      let number = words[count...].prefix { word in
        !word.hasPrefix("(") && !["issued", "expires", "expired"].contains(word)
      }.joined(separator: " ")
      // A label without a number is a sentence that begins alike.
      let isNumber = kind == .bankCode || number.contains(where: \.isNumber)
      return isNumber ? PartyIdentifier(kind, number) : nil
    }
    return nil
  }
}
