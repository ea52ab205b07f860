/// Something to be done or kept, with its clock.
package struct Duty: Sendable, Hashable {
  package enum Clock: Sendable, Hashable {
    /// Before the named event, such as `release` or `first-use`.
    case before(String)
    /// Within a time after the named event.
    case within(TimeSpan, of: String)
    /// Once in every such time.
    case every(TimeSpan)
    /// Kept up for so long after the named event.
    case lasting(TimeSpan, after: String)
    /// As long as the act goes on.
    case throughout
  }

  /// What is due, in one hyphenated word such as `written-assurance` or `keep-records`.
  package let name: String
  package let clock: Clock
  package let note: String?

  package init(name: String, clock: Clock, note: String? = nil) {
    self.name = name
    self.clock = clock
    self.note = note
  }
}

/// A length of time as laws state it.
package struct TimeSpan: Sendable, Hashable, CustomStringConvertible {
  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case hours
    case days
    case workingDays = "working-days"
    case months
    case years
  }

  package let count: Int
  package let unit: Unit

  package init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `30 days`, `7 working-days`, `1 year`; nil where it is anything else.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]), (1...10_000).contains(count) else {
      return nil
    }
    let plural = parts[1].hasSuffix("s") ? String(parts[1]) : "\(parts[1])s"
    guard let unit = Unit(rawValue: plural) else { return nil }
    self.init(count: count, unit: unit)
  }

  /// The day that lies this long after the given one; hours count as a day begun.
  package func after(_ day: CivilDate) -> CivilDate {
    switch unit {
    case .hours: day.advanced(days: (count + 23) / 24)
    case .days: day.advanced(days: count)
    case .workingDays: day.advanced(workingDays: count)
    case .months: day.advanced(months: count)
    case .years: day.advanced(months: 12 * count)
    }
  }

  /// The last day from which this long is over by the given day.
  package func before(_ day: CivilDate) -> CivilDate {
    var candidate =
      switch unit {
      case .hours: day.advanced(days: -((count + 23) / 24))
      case .days: day.advanced(days: -count)
      case .workingDays: day.advanced(days: -(count / 5 * 7 + count % 5))
      case .months: day.advanced(months: -count)
      case .years: day.advanced(months: -12 * count)
      }
    while after(candidate) > day { candidate = candidate.advanced(days: -1) }
    return candidate
  }

  package var description: String {
    let plural = unit == .workingDays ? "working days" : unit.rawValue
    return "\(count) \(count == 1 ? String(plural.dropLast()) : plural)"
  }
}

/// How an authorisation is obtained.
package struct Procedure: Sendable, Hashable {
  package let authority: AuthorityID?
  package let form: String?
  package let portal: String?
  package let leadTime: TimeSpan?
  package let validity: TimeSpan?

  package init(
    authority: AuthorityID?, form: String?, portal: String?, leadTime: TimeSpan?,
    validity: TimeSpan?
  ) {
    self.authority = authority
    self.form = form
    self.portal = portal
    self.leadTime = leadTime
    self.validity = validity
  }
}
