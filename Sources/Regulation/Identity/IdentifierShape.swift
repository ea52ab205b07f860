/// The shape of an identifier.
package enum IdentifierShape: Sendable {
  /// Parts of letters, digits, hyphens and underscores, joined by dots.
  case dotted(minimumParts: Int)
  /// Two dotted names with a slash between them.
  case slashed

  /// Whether the bytes have the shape.
  func accepts(_ text: some Collection<UInt8>) -> Bool {
    switch self {
    case .dotted(let minimumParts): Self.isDotted(text, minimumParts: minimumParts)
    case .slashed: Self.isSlashed(text)
    }
  }

  private static func isDotted(_ text: some Collection<UInt8>, minimumParts: Int) -> Bool {
    var parts = 1
    var partIsEmpty = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "."):
        if partIsEmpty { return false }
        parts += 1
        partIsEmpty = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        partIsEmpty = false
      default: return false
      }
    }
    return !partIsEmpty && parts >= minimumParts
  }

  private static func isSlashed(_ text: some Collection<UInt8>) -> Bool {
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return isDotted(text[..<slash], minimumParts: 1)
      && isDotted(text[text.index(after: slash)...], minimumParts: 1)
  }
}
