/// A day of the Gregorian calendar without time zone: what laws count in.
package struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  package let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// A day later than any that a law or a project speaks of.
  package static let never = CivilDate(dayNumber: .max / 2)

  /// Makes a day, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    // Days from civil, counting years from March so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads `YYYY-MM-DD`, or nil where it is anything else or no such day exists.
  package init?(_ text: some StringProtocol) {
    var fields = [0, 0, 0]
    var field = 0
    var count = 0
    for byte in text.utf8 {
      count += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where count != 5 && count != 8 && count <= 10:
        fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-") where count == 5 || count == 8: field += 1
      default: return nil
      }
    }
    guard count == 10 else { return nil }
    self.init(year: fields[0], month: fields[1], day: fields[2])
  }

  /// Year, month and day.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var description: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }

  /// The day so many days later, or earlier where negative.
  package func advanced(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + Int32(days))
  }

  /// The same day of the month so many months later, or that month's last day.
  package func advanced(months: Int) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return CivilDate(
      year: newYear, month: newMonth, day: min(day, Self.days(inMonth: newMonth, of: newYear)))
      ?? self
  }

  /// The day that lies so many working days later, counting Monday to Friday.
  ///
  /// Public holidays differ by authority and are not counted, so the result is the earliest day.
  package func advanced(workingDays: Int) -> CivilDate {
    var day = self
    var left = workingDays
    while left > 0 {
      day = day.advanced(days: 1)
      if !day.isWeekend { left -= 1 }
    }
    return day
  }

  private var isWeekend: Bool {
    // 1970-01-01 was a Thursday.
    let weekday = (Int(dayNumber) % 7 + 7 + 3) % 7
    return weekday >= 5
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
