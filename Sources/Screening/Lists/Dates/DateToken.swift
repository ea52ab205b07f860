/// A part of a text in which dates are looked for.
enum DateToken: Equatable {
  case number(Int, digits: Int)
  case month(Int)
  case word(String)
  case mark(Character)

  /// The parts of a text without its white space.
  static func tokens(of text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        tokens.append(.number(Int(digits.prefix(9)) ?? 0, digits: digits.count))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let letters = rest.prefix { $0.isLetter }
        tokens.append(reading(letters.lowercased()))
        rest = rest.dropFirst(letters.count)
      } else {
        if !first.isWhitespace { tokens.append(.mark(first)) }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func reading(_ letters: String) -> DateToken {
    // Lists put `dd` and `mm` where a day or a month is not known.
    if letters == "dd" || letters == "mm" { return .number(0, digits: 2) }
    guard letters.utf8.count >= 3, let index = months.firstIndex(where: { $0.hasPrefix(letters) })
    else { return letters == "sept" ? .month(9) : .word(letters) }
    return .month(index + 1)
  }
}
