/// Readings of Arabic letters, as used for Arabic, Persian, Dari, Pashto and Urdu.
///
/// Short vowels are not written. What is written for a long vowel may also be a consonant. So a
/// reading has the consonants, and a vowel only where a letter may stand for one.
enum ArabicLetters {
  /// The sounds that a letter stands for, in the alphabet of `Sounds`; nil for what is not read.
  static func sounds(of scalar: Unicode.Scalar) -> [UInt8]? { table[scalar.value] }

  /// Lam and alif, with which the article is written.
  static let article: [UInt32] = [0x627, 0x644]

  /// Before these letters the l of the article sounds like them.
  static func assimilatesArticle(_ scalar: Unicode.Scalar) -> Bool {
    sunLetters.contains(scalar)
  }

  private static let sunLetters = Set("تثدذرزسشصضطظلن".unicodeScalars)

  private static let table: [UInt32: [UInt8]] = {
    let readings: [(letters: String, sounds: String)] = [
      ("اأإآٱى", "a"), ("ع", "a"), ("ب", "b"), ("پ", "p"), ("تطټ", "t"), ("ث", "T"),
      ("ج", "j"), ("چڅ", "C"), ("ح", "h"), ("هھہۀةە", "h"), ("خ", "x"), ("دډڈ", "d"), ("ذ", "D"),
      ("رړڑ", "r"), ("زظ", "z"), ("ض", "d"), ("ژږ", "Z"), ("سص", "s"), ("شښ", "S"), ("غ", "G"),
      ("ف", "f"), ("ق", "q"), ("كکګگ", "k"), ("ل", "l"), ("م", "m"), ("نڼں", "n"), ("وؤ", "u"),
      ("يیئېۍےۓ", "i"), ("ڤ", "v"),
    ]
    var table: [UInt32: [UInt8]] = [:]
    for (letters, sounds) in readings {
      for scalar in letters.unicodeScalars { table[scalar.value] = Array(sounds.utf8) }
    }
    // The ligature of "God", which one code point may hold.
    table[0xFDF2] = Array("alh".utf8)
    return table
  }()
}
