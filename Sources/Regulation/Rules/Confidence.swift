/// How a record is known, weakest first; a determination carries the weakest in its proof.
package enum Confidence: String, Sendable, Hashable, CaseIterable, Comparable {
  /// From memory; to be verified against the citation.
  case recalled
  /// From a summary of the source.
  case secondary
  /// From the source itself.
  case read

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .recalled: 0
    case .secondary: 1
    case .read: 2
    }
  }
}
