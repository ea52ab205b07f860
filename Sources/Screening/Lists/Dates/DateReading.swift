import Regulation

/// Finds the dates in a text as lists write them: `12 Mar 1970`, `Mar 1970`, `circa 1970`,
/// `1965 to 1969`, `1970-03-12`, `12/03/1970`, `dd/mm/1970`, `a) 1968 b) 1969`, `late 1950s`.
struct DateReading {
  /// Which number of `03/04/1970` is the day, where both could be.
  enum Order { case dayFirst, monthFirst }

  private let tokens: [DateToken]
  private let order: Order
  /// Whether the last number of `03/04/11` is a year.
  private var hasShortYears = false

  private init(tokens: [DateToken], order: Order, hasShortYears: Bool = false) {
    self.tokens = tokens
    self.order = order
    self.hasShortYears = hasShortYears
  }

  /// All dates of birth in the text, in order.
  static func births(in text: String, _ order: Order = .dayFirst) -> [BirthDate] {
    DateReading(tokens: DateToken.tokens(of: text), order: order).births()
  }

  /// The one day that the text begins with.
  static func day(_ text: String, _ order: Order = .dayFirst) -> CivilDate? {
    let reading = DateReading(tokens: DateToken.tokens(of: text), order: order)
    guard let (date, _) = reading.date(at: 0), date.day != nil else { return nil }
    return date.first
  }

  /// The earliest whole day in a citation such as `76 FR 71869, 11/21/11` or
  /// `80 FR 60532, October 7, 2015`.
  static func firstDay(in citation: String) -> CivilDate? {
    let reading = DateReading(
      tokens: DateToken.tokens(of: citation), order: .monthFirst, hasShortYears: true)
    return reading.tokens.indices.compactMap { index in
      guard let (date, _) = reading.date(at: index), date.day != nil else { return nil }
      return date.first
    }.min()
  }

  private func births() -> [BirthDate] {
    var births: [BirthDate] = []
    var index = 0
    var isApproximate = false
    var isBetween = false
    while index < tokens.count {
      guard let (start, after) = date(at: index) else {
        if case .word(let word) = tokens[index] {
          isApproximate = isApproximate || Self.isVague(word)
          isBetween = isBetween || word == "between"
        } else if [.mark(";"), .mark(")")].contains(tokens[index]) {
          (isApproximate, isBetween) = (false, false)
        }
        index += 1
        continue
      }
      var last = start.last
      index = after
      if isDecade(at: after) {
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

  private func token(_ index: Int) -> DateToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func isDecade(at index: Int) -> Bool {
    token(index) == .word("s") && token(index - 1) != nil
  }

  /// The end of a range whose connecting word stands at the index.
  private func rangeEnd(
    at index: Int, from start: PartialDate, isBetween: Bool
  ) -> (PartialDate, after: Int)? {
    let connects: Bool =
      switch token(index) {
      case .word("to"), .word("until"), .mark("-"), .mark("–"): true
      case .word("and"): isBetween
      default: false
      }
    guard connects else { return nil }
    if let (end, after) = date(at: index + 1) { return (end, after) }
    // The second year of `1955-58` leaves out its century.
    if case .number(let value, digits: 2) = token(index + 1), start.month == nil,
      let end = PartialDate(year: start.year / 100 * 100 + value), end.year > start.year
    {
      return (end, index + 2)
    }
    return nil
  }

  /// The date that begins at a token, and the token after it.
  private func date(at index: Int) -> (PartialDate, after: Int)? {
    switch token(index) {
    case .number(let year, digits: 4): dateFromYear(year, at: index)
    case .number(let value, digits: 1...2): dateFromSmall(value, at: index)
    case .month(let month): dateFromMonth(month, at: index)
    default: nil
    }
  }

  private func dateFromYear(_ year: Int, at index: Int) -> (PartialDate, after: Int)? {
    if case .mark(let mark) = token(index + 1), "-/.".contains(mark),
      case .number(let month, digits: 1...2) = token(index + 2)
    {
      if token(index + 3) == .mark(mark), case .number(let day, digits: 1...2) = token(index + 4),
        let date = PartialDate(year: year, month: month, day: day)
      {
        return (date, index + 5)
      }
      if month <= 12, case .number(_, digits: 2) = token(index + 2),
        let date = PartialDate(year: year, month: month)
      {
        return (date, index + 3)
      }
    }
    return PartialDate(year: year).map { ($0, index + 1) }
  }

  private func dateFromSmall(_ value: Int, at index: Int) -> (PartialDate, after: Int)? {
    if case .mark(let mark) = token(index + 1), "-/.".contains(mark) {
      if case .number(let second, digits: 1...2) = token(index + 2),
        token(index + 3) == .mark(mark),
        let year = year(at: index + 4)
      {
        let isDayFirst = order == .dayFirst ? second <= 12 : value > 12
        let date = PartialDate(
          year: year, month: isDayFirst ? second : value, day: isDayFirst ? value : second)
        return date.map { ($0, index + 5) }
      }
      if case .number(let year, digits: 4) = token(index + 2), mark == "/",
        let date = PartialDate(year: year, month: value)
      {
        return (date, index + 3)
      }
    }
    var next = index + 1
    while case .word(let ending) = token(next), ["st", "nd", "rd", "th", "of"].contains(ending) {
      next += 1
    }
    if token(next) == .mark("-") || token(next) == .mark(".") { next += 1 }
    guard case .month(let month) = token(next) else { return nil }
    next = skipMarks(next + 1)
    guard case .number(let year, digits: 4) = token(next) else { return nil }
    return PartialDate(year: year, month: month, day: value).map { ($0, next + 1) }
  }

  private func dateFromMonth(_ month: Int, at index: Int) -> (PartialDate, after: Int)? {
    var next = skipMarks(index + 1)
    var day: Int?
    if case .number(let value, digits: 1...2) = token(next) {
      day = value
      next = skipMarks(next + 1)
    }
    guard case .number(let year, digits: 4) = token(next) else { return nil }
    return PartialDate(year: year, month: month, day: day).map { ($0, next + 1) }
  }

  private func year(at index: Int) -> Int? {
    switch token(index) {
    case .number(let year, digits: 4): year
    // Such citations begin in the nineties.
    case .number(let year, digits: 2) where hasShortYears: year < 90 ? 2000 + year : 1900 + year
    default: nil
    }
  }

  private func skipMarks(_ index: Int) -> Int {
    var index = index
    while case .mark(let mark) = token(index), ".,-/".contains(mark) { index += 1 }
    return index
  }
}
