/// A name under which a party is listed.
package struct ListedName: Sendable, Hashable {
  /// What the publisher says of the name.
  package enum Quality: String, Sendable, Hashable, CaseIterable {
    case primary
    /// An alias that identifies the party.
    case strong
    /// An alias that the publisher calls weak or of low quality: on its own it means little.
    case weak
    /// A name no longer used.
    case former
  }

  package var text: String
  package var quality: Quality

  package init(_ text: String, _ quality: Quality = .primary) {
    self.text = text
    self.quality = quality
  }
}
