/// What scores are worth.
package enum ScreeningThreshold {
  /// From here on a candidate is a hit that somebody has to clear or confirm.
  ///
  /// Of people on no list 1.1 in a hundred reach it by the name alone, of organisations 0.7: see
  /// `Benchmarks/README.md`.
  package static let hit = 0.93
  /// From here on a candidate is worth showing.
  package static let possible = 0.5
}
