import PlainText

/// What a user typed, as full-text expressions that hold no syntax of the user's.
struct SearchExpression {
  /// Matches a code or key that begins with the text; nil where nothing can be searched for.
  let prefix: String
  /// Matches records that hold every word, the last one perhaps unfinished.
  let words: String

  /// More words than anybody means; each makes the search slower than the one before.
  static let wordLimit = 50

  /// - Throws: `QueryFailure` where there are too many words.
  init?(_ text: String) throws(QueryFailure) {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\0" }
      .map { String($0) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .map { Self.quoted($0) }
    guard !words.isEmpty else { return nil }
    guard words.count <= Self.wordLimit else { throw .tooManyWords(limit: Self.wordLimit) }
    let phrase = words.joined(separator: " + ")
    self.prefix = "{code key} : ^ \(phrase) *"
    self.words = words.joined(separator: " AND ") + " *"
  }

  /// A quoted string, in which nothing but the quote itself means anything.
  private static func quoted(_ word: String) -> String {
    "\"" + word.escaped { $0 == "\"" ? "\"\"" : nil } + "\""
  }
}
