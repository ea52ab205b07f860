/// Names that carry the same name in another script in brackets, such as `Name (名)`.
enum BilingualName {
  /// The name outside the brackets and the one inside where their scripts differ; otherwise the
  /// text as it stands.
  static func parts(_ text: String) -> [String] {
    guard let open = text.lastIndex(where: { "(（".contains($0) }),
      let close = text[open...].firstIndex(where: { ")）".contains($0) })
    else { return [text] }
    let inside = text[text.index(after: open)..<close].trimmed
    let outside = (text[..<open] + " " + text[text.index(after: close)...]).trimmed
    guard !inside.isEmpty, !outside.isEmpty, isLatin(inside) != isLatin(outside) else {
      return [text]
    }
    return [outside, inside]
  }

  private static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.value < 0x2E80 }
  }
}
