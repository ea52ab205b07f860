import Regulation

/// The first later day on which anything read so far may change.
///
/// Whatever depends on the day notes its next change here, so a time window can be cut exactly
/// where an answer may differ, without knowing beforehand what the answer depends on.
struct Clock {
  private(set) var nextChange: CivilDate?

  mutating func note(_ change: CivilDate?) {
    guard let change else { return }
    nextChange = nextChange.map { min($0, change) } ?? change
  }

  /// Whether the provision has effect on the day.
  mutating func force(of provision: Provision, on day: CivilDate) -> Truth {
    note(provision.nextChange(after: day))
    return provision.inForce(on: day)
  }

  /// Whether the period contains the day.
  mutating func contains(_ day: CivilDate, in period: Period) -> Bool {
    note(period.nextChange(after: day))
    return period.contains(day)
  }
}
