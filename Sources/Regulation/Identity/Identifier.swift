/// A dotted, slash-separated name that a catalog declares once and other records refer to.
///
/// The phantom `Kind` keeps a rule's name from being used where a list's is wanted.
package struct Identifier<Kind: IdentifierKind>: Hashable, Sendable, Comparable,
  CustomStringConvertible
{
  /// The identifier as written, such as `us.ear/tsr`.
  package let text: String

  /// Makes an identifier, or nil where the text does not have the kind's shape.
  package init?(_ text: some StringProtocol) {
    guard Kind.shape.accepts(text.utf8) else { return nil }
    self.text = String(text)
  }

  /// Takes a text that is known to have the shape, as one that was written from an identifier has.
  package init(known text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What tells one kind of identifier from another: its name in messages and its shape.
package protocol IdentifierKind: Sendable {
  /// How messages call it, with an article: "a rule id".
  static var name: String { get }
  /// The shape of every identifier of this kind.
  static var shape: IdentifierShape { get }
}
