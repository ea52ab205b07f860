import Crosswalk
import Regulation

/// What a reading of a fact leaves besides its truth: when it may change, what it takes for
/// granted, and, where somebody asked for it, what was read.
struct FactLog {
  let day: CivilDate
  let isRecording: Bool
  /// The first later day on which anything read so far may change.
  private(set) var nextChange: CivilDate?
  /// The assumptions that the truth rests on.
  private(set) var assumptions: Assumptions = []
  /// Whether the truth rests on something inferred.
  private(set) var isInferred = false
  /// Whether the truth rests on a place on a list that follows from one on another alone.
  private(set) var isDerived = false
  private(set) var readings: [FactReading] = []

  init(day: CivilDate, isRecording: Bool = false) {
    self.day = day
    self.isRecording = isRecording
  }

  /// Notes a day on which something may change.
  mutating func note(_ change: CivilDate?) {
    guard let change, change > day else { return }
    nextChange = nextChange.map { min($0, change) } ?? change
  }

  /// Whether the period contains the day.
  mutating func contains(_ period: Period) -> Bool {
    if period == .always { return true }
    note(period.nextChange(after: day))
    return period.contains(day)
  }

  /// Whether the provision has effect on the day.
  mutating func force(of provision: Provision) -> Truth {
    note(provision.nextChange(after: day))
    return provision.inForce(on: day)
  }

  /// Notes that the truth rests on an assumption.
  mutating func assume(_ assumption: Assumption) { assume(Assumptions([assumption])) }

  /// Notes that the truth rests on a place on a list that follows from one on another alone.
  mutating func noteDerived() { isDerived = true }

  /// Notes that the truth rests on assumptions.
  mutating func assume(_ assumptions: Assumptions) { self.assumptions.formUnion(assumptions) }

  /// Records what was read, where somebody asked for it.
  mutating func read(
    _ path: @autoclosure () -> String, _ value: @autoclosure () -> String?,
    basis: FactReading.Basis = .stated,
    derivation: @autoclosure () -> [Correspondences.Step] = [],
    presumed: @autoclosure () -> [String] = []
  ) {
    if basis == .inferred { isInferred = true }
    guard isRecording else { return }
    let reading = FactReading(
      path(), value(), basis: basis, derivation: derivation(), presumed: presumed())
    if !readings.contains(reading) { readings.append(reading) }
  }
}
