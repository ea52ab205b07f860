import Screening

/// From which score on an entry counts, and how many are shown.
package struct ScreeningScope: Sendable {
  /// From which score, 0 to 1, an entry is a hit.
  package let threshold: Double
  /// How many entries at most are shown for one name.
  package let limit: Int

  package init(threshold: Double = ScreeningThreshold.hit, limit: Int) {
    self.threshold = threshold
    self.limit = limit
  }

  /// From which score on entries are shown.
  package var shownFrom: Double { min(threshold, ScreeningThreshold.possible) }
}
