/// A name taken apart for comparison.
package struct Name: Sendable, Hashable {
  package let tokens: [NameToken]
  /// The script of most of its letters.
  package let script: Script
}
