/// A word of a name, as it is compared.
package struct NameToken: Sendable, Hashable {
  package enum Role: Sendable, Hashable {
    case word
    /// Articles, prepositions and words such as "son of".
    case particle
    case title
    case initial
    case number
    /// A form of incorporation, possibly several words as written.
    case legalForm
  }

  /// Lower-case ASCII letters and digits.
  package let letters: [UInt8]
  /// See `Sounds`.
  package let sounds: [UInt8]
  package var role: Role
  /// How much it says that two names share this word: see `WordFrequency`.
  package var weight: Float = 0
  /// What the word means, where `WordMeanings` knows; 0 where not.
  package var meaning: UInt16
  /// Whether the publisher's order or capitals mark it as the family name.
  package var isFamilyName = false
  /// Whether it is written without vowels.
  package let isUnvowelled: Bool
  /// Whether it stands in brackets.
  package var isBracketed = false

  init(
    letters: [UInt8], sounds: [UInt8], role: Role, meaning: UInt16 = 0, isUnvowelled: Bool = false
  ) {
    self.letters = letters
    self.sounds = sounds
    self.role = role
    self.meaning = meaning
    self.isUnvowelled = isUnvowelled
  }

  /// Whether it may be written as one with its neighbours.
  var isJoinable: Bool { role == .word || role == .particle || role == .title }

  /// The word as it is shown in an explanation.
  package var text: String { String(decoding: letters, as: UTF8.self) }
}
