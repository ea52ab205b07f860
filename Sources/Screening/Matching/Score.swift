import Foundation

/// The score of a candidate and what it is worth.
///
/// A score is the probability that two names which look alike are names of one party, as fitted to
/// the pairs of `Benchmarks/screening`; dates, places and numbers are weighed on top of it.
package enum Score {
  /// From here on a candidate is a hit that somebody has to clear or confirm.
  package static let hit = 0.85
  /// From here on a candidate is worth showing.
  package static let possible = 0.5
  /// Nothing that names and dates show is certain.
  package static let ceiling = 0.995

  static func probability(_ logOdds: Float) -> Double {
    min(ceiling, 1 / (1 + exp(-Double(logOdds))))
  }
}
