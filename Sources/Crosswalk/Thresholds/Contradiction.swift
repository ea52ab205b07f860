package import Regulation

/// An asserted relation that the thresholds of the two entries contradict.
package struct Contradiction: Sendable, Hashable {
  /// What the contradiction rests on.
  package enum Ground: Sendable, Hashable {
    /// No value of the quantity satisfies both entries, so they share nothing: a proof.
    case nothingShared
    /// One entry takes in values that the other leaves out.
    ///
    /// It contradicts as far as each entry controls something up to its own bounds, which laws
    /// mean but a list does not prove.
    case boundsDiffer
  }

  package let correspondence: Correspondence
  package let ground: Ground
  package let quantity: String
  /// What the source states of the quantity, its containing entries included.
  package let source: [Parameter]
  /// What the target states of it.
  package let target: [Parameter]

  /// The record to mend.
  package var record: RecordID { correspondence.recordID }
}
