import Regulation

/// Entries and the chart of the regime that their list belongs to, and nothing else of the law.
struct BareRule {
  private let controls: [EntryID: [Control]]
  private let charts: [ListID: Chart]

  init(_ catalog: LawCatalog) {
    controls = Dictionary(
      catalog.entries.map { ($0.id, $0.controls) }, uniquingKeysWith: { first, _ in first })
    var charts: [ListID: Chart] = [:]
    for regime in catalog.regimes {
      for chart in catalog.charts where chart.id.text.hasPrefix(regime.id.text + "/") {
        for list in regime.lists { charts[list] = chart }
      }
    }
    self.charts = charts
  }

  /// The reasons for which the destination's row is marked.
  func reasons(for entry: EntryID, to place: PlaceCode) -> Set<String> {
    guard let chart = charts[entry.list], let controls = controls[entry] else { return [] }
    var reasons: Set<String> = []
    for control in controls {
      if let column = control.column, chart.marks(column, for: place) == .true {
        reasons.insert(control.reason)
      }
    }
    return reasons
  }
}
