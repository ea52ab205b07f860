/// A finding that is there only before or only after, or that says something else.
package struct FindingDifference: Sendable, Hashable {
  package enum Change: String, Sendable, Hashable {
    case new
    case gone
    case changed
  }

  package let change: Change
  /// As it is after, or was before where it is gone.
  package let finding: Finding
  /// What changes the finding, in the order in which causes are exchanged; never empty.
  package let causes: [ChangeCause]
}
