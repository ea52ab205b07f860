/// A text as parts, at any of which a date may begin.
struct DateText {
  /// Which number of `03/04/1970` is the day, where both could be.
  enum Order { case dayFirst, monthFirst }

  let tokens: [DateToken]
  private let order: Order
  /// Whether the last number of `03/04/11` is a year.
  private let hasShortYears: Bool

  init(_ text: String, _ order: Order, hasShortYears: Bool = false) {
    tokens = DateToken.tokens(of: text)
    self.order = order
    self.hasShortYears = hasShortYears
  }

  /// The part at an index; nil past the end.
  func token(_ index: Int) -> DateToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The date that begins at a token, and the token after it.
  func date(at index: Int) -> (PartialDate, after: Int)? {
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
