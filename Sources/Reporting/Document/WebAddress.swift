import PlainText

/// An address that a reader may follow: `http`, `https` or `mailto`, nothing that could run.
package struct WebAddress: Sendable, Hashable {
  /// The address as it was given.
  package let text: String

  /// Takes an address, or nothing when its scheme is another or it holds blanks or hidden characters.
  package init?(_ text: String) {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    let isFollowed =
      switch scheme {
      case "http", "https": text.dropFirst(scheme.count).hasPrefix("://")
      case "mailto": true
      default: false
      }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.shown == scalar && !scalar.properties.isWhitespace
    }
    guard isFollowed, isPlain, text.utf8.count > scheme.utf8.count + 3 else { return nil }
    self.text = text
  }
}
