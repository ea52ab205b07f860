import Regulation

extension LawCatalog {
  /// The catalog in which each rule without a stated start says from which day it is known.
  ///
  /// Such a rule is known to have effect from the day on which its source was read, back to the day
  /// from which the instrument is stated to be in force; what was before that nobody looked up.
  func withRulesDated() -> LawCatalog {
    let instruments = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
    var catalog = self
    for position in catalog.rules.indices {
      catalog.rules[position].provision.date(by: instruments)
    }
    for position in catalog.regimes.indices {
      for test in catalog.regimes[position].personTests.indices {
        catalog.regimes[position].personTests[test].provision.date(by: instruments)
      }
    }
    return catalog
  }
}

extension Provision {
  fileprivate mutating func date(by instruments: [InstrumentID: Instrument]) {
    guard period.from == nil else { return }
    let cited = citations.compactMap { instruments[$0.instrument] }
    let read = checked ?? cited.compactMap(\.checked).max()
    let starts = cited.compactMap(\.period.from)
    let isStated = !startUnknown && !starts.isEmpty && starts.count == citations.count
    // Where nobody says when the source was read, it is known of no day.
    knownFrom = (isStated ? starts.max() : read) ?? .never
  }
}
