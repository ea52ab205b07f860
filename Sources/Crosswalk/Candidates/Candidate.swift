package import Regulation

/// An entry of another list that an author may want to look at; never more than a hint.
package struct Candidate: Sendable, Hashable {
  package let entry: EntryID
  /// Between 0 and the number of kinds of evidence; of use only to compare candidates.
  package let score: Double
  /// Why it is put forward, strongest first.
  package let evidence: [Evidence]

  /// A reason to compare two entries.
  package enum Evidence: Sendable, Hashable {
    /// Both give effect to these multilateral items.
    case sharedItems([String])
    /// Both name these substances by CAS number.
    case substances([String])
    /// Both have one code, and that share of the asserted correspondences between the two lists
    /// keeps the code.
    case sameCode(agreement: Double)
    /// Words that both titles have, the rarest first.
    case words([String])
    /// How the boxes of the thresholds stand; never "disjoint".
    case thresholds(Relation)
  }
}
