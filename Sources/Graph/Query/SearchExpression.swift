/// What a user typed, as full-text expressions that hold no syntax of the user's.
struct SearchExpression {
  /// Matches a code or key that begins with the text; nil where nothing can be searched for.
  let prefix: String
  /// Matches records that hold every word, the last one perhaps unfinished.
  let words: String

  init?(_ text: String) {
    let words = text.split { $0.isWhitespace || $0 == "\0" }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { Self.quoted($0) }
    guard !words.isEmpty else { return nil }
    let phrase = words.joined(separator: " + ")
    self.prefix = "{code key} : ^ \(phrase) *"
    self.words = words.joined(separator: " AND ") + " *"
  }

  /// A quoted string, in which nothing but the quote itself means anything.
  private static func quoted(_ word: Substring) -> String {
    "\"\(word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
