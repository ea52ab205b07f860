/// The days that an application has to keep.
package struct FilingTiming: Sendable, Hashable {
  /// How long the authority takes.
  package let leadTime: TimeSpan
  /// The first day on which it can be decided, if it is filed at once.
  package let earliest: CivilDate
  /// The last day on which it can be filed and still be decided in time.
  package let latestFiling: CivilDate
  /// The day on which it is needed.
  package let needed: CivilDate

  /// Whether there is less time than the authority takes.
  package var isLate: Bool { earliest > needed }
}

extension Procedure {
  /// The days for something needed on a day; nil where no lead time is stated.
  package func timing(asOf today: CivilDate, neededBy needed: CivilDate) -> FilingTiming? {
    leadTime.map { leadTime in
      FilingTiming(
        leadTime: leadTime, earliest: leadTime.after(today), latestFiling: leadTime.before(needed),
        needed: needed)
    }
  }
}
