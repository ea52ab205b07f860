/// What scores are worth.
package enum ScreeningThreshold {
  /// From here on a candidate is a hit that somebody has to clear or confirm.
  ///
  /// Of names of people and organisations that are on no list, about one in a hundred reaches it
  /// by the name alone: see `Benchmarks/screening`.
  package static let hit = 0.93
  /// From here on a candidate is worth showing.
  package static let possible = 0.5
}
