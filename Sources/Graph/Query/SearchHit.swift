package import Regulation

/// A record that a search found.
package struct SearchHit: Sendable, Hashable {
  package let record: RecordID
  /// Our own short title.
  package let title: String
}
