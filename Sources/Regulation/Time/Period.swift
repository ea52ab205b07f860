/// A span of days, both ends included; an end left out is open.
package struct Period: Hashable, Sendable {
  package let from: CivilDate?
  package let until: CivilDate?

  /// A period; the end must not lie before the start.
  package init(from: CivilDate? = nil, until: CivilDate? = nil) {
    self.from = from
    self.until = until
  }

  /// The period without ends.
  package static let always = Period()

  /// Whether the day lies within the period.
  package func contains(_ day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// The first day after `day` on which `contains` changes its answer.
  package func nextChange(after day: CivilDate) -> CivilDate? {
    if let from, day < from { return from }
    if let until, day <= until { return until.advanced(days: 1) }
    return nil
  }
}
