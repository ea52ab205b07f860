import Foundation
import Synchronization

/// Readings of letters in lower-case ASCII, one scalar at a time.
enum Letters {
  /// Appends the ASCII reading of a letter that is not Arabic.
  static func append(_ scalar: Unicode.Scalar, _ script: Script, to output: inout [UInt8]) {
    switch script {
    case .latin where scalar.value < 0x80: output.append(UInt8(scalar.value) | 0x20)
    case .cyrillic:
      if let reading = cyrillic[scalar.properties.lowercaseMapping] {
        output += reading.utf8
      } else {
        output += general(scalar)
      }
    case .hangul: appendSyllable(scalar, to: &output)
    case .latin, .han, .other, .arabic: output += general(scalar)
    }
  }

  /// Unicode's own transliteration to Latin letters, kept once made: it takes microseconds.
  private static func general(_ scalar: Unicode.Scalar) -> [UInt8] {
    readings.withLock { known in
      if let reading = known[scalar.value] { return reading }
      let latin = String(scalar).applyingTransform(
        StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false)
      let reading = (latin ?? "").utf8.filter { (0x61...0x7A).contains($0) }
      known[scalar.value] = reading
      return reading
    }
  }

  private static let readings = Mutex<[UInt32: [UInt8]]>([
    // Two letters where Unicode's reading has one.
    0xDF: Array("ss".utf8), 0xDE: Array("th".utf8), 0xFE: Array("th".utf8),
  ])

  /// Readings that passports and gazetteers use; hard and soft signs have none.
  private static let cyrillic: [String: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g", "ў": "u", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "ђ": "dj", "џ": "dz",
    "қ": "q", "ғ": "gh", "ә": "a", "ө": "o", "ү": "u", "ұ": "u", "ң": "ng", "һ": "h", "ҳ": "h",
    "ӯ": "u", "ҷ": "j", "ӣ": "i",
  ]

  /// The revised romanisation of a syllable, put together from its first, middle and last sound.
  private static func appendSyllable(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let index = Int(scalar.value) - 0xAC00
    output += Self.initials[index / 588].utf8
    output += Self.medials[index % 588 / 28].utf8
    output += Self.finals[index % 28].utf8
  }

  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let medials = [
    "a", "ae", "ya", "yae", "o", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "u", "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "h",
  ]
}
