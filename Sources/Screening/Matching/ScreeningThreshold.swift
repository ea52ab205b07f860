/// What scores are worth.
package enum ScreeningThreshold {
  /// From here on a candidate is a hit that somebody has to clear or confirm.
  package static let hit = 0.85
  /// From here on a candidate is worth showing.
  package static let possible = 0.5
}
