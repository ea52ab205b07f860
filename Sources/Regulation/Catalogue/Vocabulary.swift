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
  /// Tariff nomenclatures, under which an item has a heading.
  case nomenclature = "item.tariff"
}

/// When an event falls from which the clock of a duty counts, reckoned from the act.
package enum EventDay: String, Sendable, Hashable, CaseIterable {
  case withTheAct = "with-the-act"
  /// At the end of the half of a calendar year in which the act falls.
  case halfYearEnd = "half-year-end"
  /// At the end of the calendar year in which the act falls.
  case yearEnd = "year-end"
}

/// A word of a vocabulary and what it means.
package struct VocabularyWord: Sendable, Hashable {
  package let vocabulary: Vocabulary
  package let word: String
  package let meaning: String
  /// How many digits the longest heading of a nomenclature has; nil for other words.
  package let digits: Int?
  /// When an event falls, as far as the act tells; nil where the act tells nothing, and for other
  /// words.
  package let falls: EventDay?

  package init(
    vocabulary: Vocabulary, word: String, meaning: String, digits: Int? = nil,
    falls: EventDay? = nil
  ) {
    self.vocabulary = vocabulary
    self.word = word
    self.meaning = meaning
    self.digits = digits
    self.falls = falls
  }

  /// The word after its vocabulary and a slash, by which the catalog keeps it apart from others.
  package var name: String { "\(vocabulary.rawValue)/\(word)" }
}
