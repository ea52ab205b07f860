import Regulation

/// Finds the dates in a text as lists write them: `12 Mar 1970`, `Mar 1970`, `circa 1970`,
/// `1965 to 1969`, `1970-03-12`, `12/03/1970`, `dd/mm/1970`, `a) 1968 b) 1969`, `late 1950s`.
struct DateReading {
  private let text: DateText

  /// All dates of birth in the text, in order.
  static func births(in text: String, _ order: DateText.Order = .dayFirst) -> [BirthDate] {
    DateReading(text: DateText(text, order)).births()
  }

  /// The one day that the text begins with.
  static func day(_ text: String, _ order: DateText.Order = .dayFirst) -> CivilDate? {
    guard let (date, _) = DateText(text, order).date(at: 0), date.day != nil else { return nil }
    return date.first
  }

  /// The earliest whole day in a citation such as `76 FR 71869, 11/21/11` or
  /// `80 FR 60532, October 7, 2015`.
  static func firstDay(in citation: String) -> CivilDate? {
    let text = DateText(citation, .monthFirst, hasShortYears: true)
    return text.tokens.indices.compactMap { index in
      guard let (date, _) = text.date(at: index), date.day != nil else { return nil }
      return date.first
    }.min()
  }

  private func births() -> [BirthDate] {
    var births: [BirthDate] = []
    var index = 0
    var isApproximate = false
    var isBetween = false
    while let token = text.token(index) {
      guard let (start, after) = text.date(at: index) else {
        if case .word(let word) = token {
          isApproximate = isApproximate || Self.isVague(word)
          isBetween = isBetween || word == "between"
        } else if [.mark(";"), .mark(")")].contains(token) {
          (isApproximate, isBetween) = (false, false)
        }
        index += 1
        continue
      }
      var last = start.last
      index = after
      if text.token(after) == .word("s") {
        last = PartialDate(year: start.year + 9)?.last
        isApproximate = true
        index += 1
      }
      if let (end, after) = rangeEnd(at: index, from: start, isBetween: isBetween) {
        last = end.last
        index = after
      }
      if let first = start.first, let last, first <= last {
        births.append(BirthDate(first: first, last: last, isApproximate: isApproximate))
      }
      (isApproximate, isBetween) = (false, false)
    }
    return births.unique
  }

  private static func isVague(_ word: String) -> Bool {
    ["circa", "c", "ca", "about", "around", "early", "mid", "late", "possibly", "estimated"]
      .contains(word) || word.hasPrefix("approx")
  }

  /// The end of a range whose connecting word stands at the index.
  private func rangeEnd(
    at index: Int, from start: PartialDate, isBetween: Bool
  ) -> (PartialDate, after: Int)? {
    let connects: Bool =
      switch text.token(index) {
      case .word("to"), .word("until"), .mark("-"), .mark("–"): true
      case .word("and"): isBetween
      default: false
      }
    guard connects else { return nil }
    if let (end, after) = text.date(at: index + 1) { return (end, after) }
    // The second year of `1955-58` leaves out its century.
    if case .number(let value, digits: 2) = text.token(index + 1), start.month == nil,
      let end = PartialDate(year: start.year / 100 * 100 + value), end.year > start.year
    {
      return (end, index + 2)
    }
    return nil
  }
}
