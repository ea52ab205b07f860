/// Whether one name is the first letters of another.
enum Acronym {
  /// From 0 to 1: the more letters, the less it is chance.
  static func likeness(_ left: ArraySlice<NameToken>, _ right: ArraySlice<NameToken>) -> Float {
    max(isShort(left, for: right), isShort(right, for: left))
  }

  /// The first letters of the words of a name; nil where there are fewer than three.
  static func initials(of name: Name) -> [UInt8]? {
    let letters = initials(of: name.tokens[...])
    return (3...8).contains(letters.count) ? letters : nil
  }

  private static func initials(of tokens: ArraySlice<NameToken>) -> [UInt8] {
    tokens.compactMap { token in
      token.role == .word || token.role == .initial ? token.letters.first : nil
    }
  }

  private static func isShort(
    _ short: ArraySlice<NameToken>, for long: ArraySlice<NameToken>
  ) -> Float {
    guard short.count < long.count,
      short.contains(where: { $0.role == .word && (2...8).contains($0.letters.count) })
    else { return 0 }
    // Forms of incorporation and small words count in some acronyms and not in others.
    let readings = [
      initials(of: long), long.filter { $0.role != .legalForm }.compactMap(\.letters.first),
      long.compactMap(\.letters.first),
    ]
    var best: Float = 0
    for token in short where token.role == .word && readings.contains(token.letters) {
      best = max(best, min(1, Float(token.letters.count - 1) / 5))
    }
    return best
  }
}
