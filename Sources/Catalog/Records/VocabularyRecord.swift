import Regulation
import YAMLTree

extension Form<[Placed<VocabularyWord>]> {
  static var vocabulary: Form {
    record(
      "vocabulary", "Closed sets of words that rules and projects share.",
      required("vocabulary", .list(of: .words), "Words, each set under what it is of.")
    ) { $0.flatMap { $0 } }
  }

  fileprivate static var words: Form {
    record(
      "words", "Words of one vocabulary.",
      required("of", .word, "The key of projects or rules whose words they are."),
      required("words", .map(Form<String>.vocabularyWord.placed, to: .wordMeaning), "The words.")
    ) { (vocabulary: Vocabulary, words: [(key: Placed<String>, value: WordMeaning)]) in
      words.map { word in
        Placed(
          value: VocabularyWord(
            vocabulary: vocabulary, word: word.key.value, meaning: word.value.meaning,
            digits: word.value.digits, falls: word.value.falls),
          node: word.key.node)
      }
    }.checked { words, _, reading in
      for word in words {
        guard let scalar = word.node.scalar else { continue }
        reading.declare(Name(kind: .word, text: word.value.name), at: scalar, asSubject: false)
      }
      return words
    }
  }
}

/// What a word means; of a nomenclature, what a heading looks like, and of an event, when it falls.
private struct WordMeaning: Sendable {
  let meaning: String
  let digits: Int?
  let falls: EventDay?
}

extension Form<WordMeaning> {
  fileprivate static var wordMeaning: Form {
    short(
      Form<String>.text.map { WordMeaning(meaning: $0, digits: nil, falls: nil) },
      or: record(
        "word", "What a word means.",
        required("meaning", .text, "The meaning in our own words."),
        optional(
          "digits", .count, "Of a tariff nomenclature: how many digits its longest heading has."),
        optional(
          "falls", .word, "Of an event: when it falls; left out, the act does not tell.")
      ) { WordMeaning(meaning: $0, digits: $1, falls: $2) })
  }
}

extension Form<String> {
  /// A word as a vocabulary declares it.
  fileprivate static var vocabularyWord: Form {
    parsed(TextShape("a word of small letters, digits, dots and hyphens", pattern: "^[a-z0-9.-]+$"))
    { text in
      text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      } ? text : nil
    }
  }

  /// A word that the catalog must declare.
  static func word(of vocabulary: Vocabulary) -> Form {
    text.checked { word, node, reading in
      node.scalar.map {
        reading.refer("\(vocabulary.rawValue)/\(word)", as: [.word], at: $0)
      }
      return word
    }
  }
}
