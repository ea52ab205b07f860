import Regulation

/// A date of which the day, or the day and the month, may not be known.
struct PartialDate: Equatable {
  var year: Int
  var month: Int?
  var day: Int?

  /// Makes a date, or nil where the calendar has none such; zero stands for what is not known.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...2200).contains(year) else { return nil }
    self.year = year
    self.month = month == 0 ? nil : month
    self.day = day == 0 || self.month == nil ? nil : day
    guard CivilDate(year: year, month: self.month ?? 1, day: self.day ?? 1) != nil else {
      return nil
    }
  }

  var first: CivilDate? { CivilDate(year: year, month: month ?? 1, day: day ?? 1) }

  var last: CivilDate? {
    if day != nil { return first }
    return month == nil
      ? CivilDate(year: year, month: 12, day: 31)
      : first?.advanced(months: 1).advanced(days: -1)
  }
}
