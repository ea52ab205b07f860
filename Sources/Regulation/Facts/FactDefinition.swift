/// Everything that is said of a fact but how it is read: one definition serves the reader of
/// catalogs, the schemas, `comity facts` and the wording of proofs.
package struct FactDefinition: Sendable, Hashable {
  package let shape: FactShape
  /// What it means for the fact to hold, in one sentence.
  package let meaning: String
  /// The keys of the project file that supply it.
  package let suppliedBy: String
  /// What the fact asks, before the words that it is compared with.
  package let phrase: String

  init(_ shape: FactShape, _ meaning: String, from suppliedBy: String, phrase: String) {
    self.shape = shape
    self.meaning = meaning
    self.suppliedBy = suppliedBy
    self.phrase = phrase
  }
}

/// What a fact is compared with in YAML.
package enum FactShape: Sendable, Hashable {
  /// `true` or `false`.
  case flag
  /// One word or a list of words, of those listed.
  case words([String])
  /// One word or a list of words of a vocabulary of the catalog.
  case vocabulary(Vocabulary)
  /// One word or a list of words of the law's or the project's own.
  case openWords
  /// Place codes and country set ids.
  case places
  /// List ids, entries or paragraphs; `?` stands for any one character of an entry.
  case scopes
  /// Rule ids.
  case rules
  /// A chart id.
  case chart
  /// One of `at-least above at-most below` with a number.
  case comparison
  /// `{of: PLACES, at-least: PERCENT, includes: SCOPES}`.
  case content
  /// `{at-most: AMOUNT, currency: CODE}`.
  case money
  /// `{quantity: NAME, unit: UNIT, at-least: NUMBER}`.
  case measure
  /// `{before: DATE}` or `{since: DATE}`.
  case day
  /// Party lists and statuses; `{list: ID, footnote: TEXT}` narrows to a footnote.
  case partyFlags
  /// `{places: PLACES | flags: FLAGS, at-least: PERCENT, aggregate: BOOL, control: BOOL}`.
  case ownership
  /// `{outside: PLACES, kinds: WORDS, at-least: PERCENT}`.
  case tie
}
