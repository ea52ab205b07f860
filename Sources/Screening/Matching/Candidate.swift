import Foundation

/// A listed party that may be the one looked for.
package struct Candidate: Sendable, Hashable {
  /// The position of the party in the index.
  package let party: Int
  /// The position of the name that is most alike among the party's names.
  package let name: Int
  /// The probability, from 0 to `ceiling`, that two parties that look as alike are one.
  ///
  /// It is fitted to pairs of names of official lists, see `Benchmarks/screening`; dates, places
  /// and numbers are weighed on top of it.
  package let score: Double
  package let explanation: MatchExplanation

  /// Nothing that a list shows is certain.
  static let ceiling = 0.995

  static func score(logOdds: Float) -> Double {
    min(ceiling, 1 / (1 + exp(-Double(logOdds))))
  }
}
