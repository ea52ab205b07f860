/// A name taken apart for comparison.
package struct Name: Sendable, Hashable {
  package let tokens: [NameToken]

  /// Whether its words say so little that many bear the name.
  func isCommon(as kind: ListedParty.Kind?) -> Bool {
    tokens.reduce(0) { $0 + $1.weight } < (kind == .person ? 1.2 : 0.7)
  }
}
