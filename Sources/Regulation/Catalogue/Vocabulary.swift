/// A closed set of words that projects and rules share, kept in the catalog.
package enum Vocabulary: String, Sendable, Hashable, CaseIterable {
  /// What a service consists of.
  case activityKind = "activity.kind"
  /// The level of teaching or advice.
  case activityLevel = "activity.level"
  /// What a service, software or machine is.
  case itemNature = "item.nature"
  /// Kinds of data about people.
  case dataKind = "data.kind"
  /// Kinds of facility that a party runs.
  case facility
  /// Kinds of tie abroad.
  case influenceKind = "influence.kind"
  /// Measures that a project may have in place.
  case safeguard
  /// What the clock of a duty counts from.
  case dutyEvent = "duty.event"
}

/// A word of a vocabulary and what it means.
package struct VocabularyWord: Sendable, Hashable {
  package let vocabulary: Vocabulary
  package let word: String
  package let meaning: String

  package init(vocabulary: Vocabulary, word: String, meaning: String) {
    self.vocabulary = vocabulary
    self.word = word
    self.meaning = meaning
  }
}
