package import Regulation

/// A date of birth as exactly as it is known: any day from the first to the last.
package struct BirthDate: Sendable, Hashable {
  package var first: CivilDate
  package var last: CivilDate
  /// Whether the publisher calls the date approximate.
  package var isApproximate: Bool

  package init(first: CivilDate, last: CivilDate, isApproximate: Bool = false) {
    self.first = first
    self.last = last
    self.isApproximate = isApproximate
  }

  /// The day, or the days between which it lies, for a reader.
  package var words: String {
    let days = first == last ? "\(first)" : "\(first) to \(last)"
    return isApproximate ? "about \(days)" : days
  }
}
