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
