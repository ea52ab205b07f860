import Regulation

/// Dates as spreadsheets hold them: days since the end of 1899, among dates in words.
enum SheetDate {
  private static let epoch = CivilDate(year: 1899, month: 12, day: 30)

  /// All dates of birth in a cell; a number of five digits is a day.
  static func births(in text: String) -> [BirthDate] {
    guard let day = day(text) else { return DateReading.births(in: text) }
    return [BirthDate(first: day, last: day)]
  }

  /// The day that a number of five digits stands for.
  static func day(_ text: String) -> CivilDate? {
    let text = text.trimmed
    guard text.utf8.count == 5, let number = Int(text) else { return nil }
    return epoch?.advanced(days: number)
  }
}
