package import Assessment
package import Regulation

extension Duty {
  /// What is due.
  package var title: String { name.unhyphenated.capitalisedFirst }
}

extension Duty.Clock {
  /// When it is due.
  package var words: String {
    switch self {
    case .before(let event): "before \(event.unhyphenated)"
    case .within(let span, let event): "within \(span) of \(event.unhyphenated)"
    case .every(let span):
      "every \(span.count == 1 ? String(span.description.dropFirst(2)) : span.description)"
    case .lasting(let span, let event): "for \(span) after \(event.unhyphenated)"
    case .throughout: "throughout"
    }
  }

  /// The same in the order in which duties fall due.
  var order: Int {
    switch self {
    case .before: 0
    case .throughout: 1
    case .within: 2
    case .every: 3
    case .lasting: 4
    }
  }

  /// The day that the clock gives if the act begins on the first day of the work and, for what
  /// lasts, ends on the last; nil where it hangs on another event.
  func day(start: CivilDate, end: CivilDate) -> CivilDate? {
    switch self {
    case .before: start
    case .within(let span, let event): Self.begunByTheAct.contains(event) ? span.after(start) : nil
    case .every(let span): span.after(start)
    // A law that counts from the end of a calendar year names the year in the event.
    case .lasting(let span, let event) where event.contains("calendar-year"):
      span.after(end.endOfYear)
    case .lasting(let span, _): span.after(end)
    case .throughout: nil
    }
  }

  /// Events that happen with the act itself.
  private static let begunByTheAct: Set = [
    "export", "first-use", "import", "release", "supply", "transaction", "transfer",
  ]
}

extension CivilDate {
  /// The last day of the year.
  fileprivate var endOfYear: CivilDate {
    CivilDate(year: components.year, month: 12, day: 31) ?? self
  }
}

extension OwedDuty {
  /// The duty with its clock, in one line.
  package var words: String { "\(duty.title), \(duty.clock.words)" }
}

extension TimeSpan {
  /// A length that orders spans of different units, in hours.
  var approximateHours: Int {
    switch unit {
    case .hours: count
    case .days: count * 24
    case .workingDays: count * 24 * 7 / 5
    case .months: count * 24 * 30
    case .years: count * 24 * 365
    }
  }
}
