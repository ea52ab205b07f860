/// A name taken apart for comparison.
package struct Name: Sendable, Hashable {
  package let tokens: [NameToken]
}
