import Foundation

/// How much it says that two names share a word: a shared "Muhammad" says less than a rare name.
///
/// The weight is the inverse document frequency over the names of the official lists, scaled so
/// that a word seen once weighs 1. It is a fixed table, so that a score does not depend on which
/// lists are at hand.
enum WordFrequency {
  static func weigh(_ tokens: inout [NameToken], as kind: ListedParty.Kind?) {
    for index in tokens.indices {
      var weight: Float =
        switch tokens[index].role {
        case .word: weight(of: tokens[index], as: kind)
        case .particle: 0.08
        case .title: 0.1
        case .initial: 0.25
        case .number: 0.8
        case .legalForm: 0.05
        }
      if tokens[index].isBracketed { weight *= 0.5 }
      tokens[index].weight = weight
    }
  }

  private static func weight(of token: NameToken, as kind: ListedParty.Kind?) -> Float {
    let key = key(token.sounds)
    let short: Float = Sounds.isSyllable(token.sounds) ? 0.55 : 1
    let level =
      switch kind {
      case .person: persons[key]
      case .organisation, .vessel, .aircraft: organisations[key]
      case nil: [persons[key], organisations[key]].compactMap(\.self).max()
      }
    return short * (level.map { 1 - Float($0) / 16 } ?? 1)
  }

  /// Sounds with every run of vowels as one.
  private static func key(_ sounds: [UInt8]) -> WordKey {
    var key = WordKey([])
    var isAfterVowel = false
    for sound in sounds {
      let isVowel = Sounds.isVowel(sound)
      if !isVowel {
        key.append(sound)
      } else if !isAfterVowel {
        key.append(UInt8(ascii: "a"))
      }
      isAfterVowel = isVowel
    }
    return key
  }

  private static let persons: [WordKey: Int] = {
    var levels = Self.levels(CommonWords.persons)
    for word in EverydayNames.words.split(whereSeparator: \.isWhitespace) {
      let key = key(Sounds.read(Array(word.utf8)))
      levels[key] = max(levels[key] ?? 0, EverydayNames.level)
    }
    return levels
  }()
  private static let organisations = levels(CommonWords.organisations)

  private static func levels(_ table: String) -> [WordKey: Int] {
    var levels: [WordKey: Int] = [:]
    for (index, line) in table.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { levels[WordKey(word.utf8)] = index + 3 }
    }
    return levels
  }
}
