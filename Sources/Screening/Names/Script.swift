/// The scripts that are read each in their own way.
enum Script: Sendable, Hashable {
  case latin
  case cyrillic
  /// Written without most vowels.
  case arabic
  case hangul
  /// One character is one syllable or word.
  case han
  /// Any other letters, read by the general transliteration of Unicode.
  case other

  /// The script of a letter; nil for digits, marks, spaces and punctuation.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xC0: return nil
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x620...0x64A, 0x66E...0x6D3, 0x6EE...0x6EF, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
    case 0xAC00...0xD7A3: self = .hangul
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: self = .han
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      self = .other
    }
  }
}
