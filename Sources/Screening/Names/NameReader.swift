import Foundation

/// Takes a written name apart into words.
package struct NameReader {
  private var tokens: [NameToken] = []
  private var allCapitals: [Bool] = []
  /// How many words stand before the first comma.
  private var comma: Int?
  private var depth = 0
  private var word = Word()

  /// The word being read.
  private struct Word {
    var letters: [UInt8] = []
    /// Kept as written where letters are read together: Arabic and Han.
    var scalars: [Unicode.Scalar] = []
    var script: Script?
    var isNumber = false
    var capitals = 0
    var smallLetters = 0
  }

  /// More letters than any name has; comparing words takes the square of their lengths.
  private static let longest = 1000

  /// The words of a name in any script, read as a name of that kind of party; what comes after as many
  /// letters as no name has is left out.
  package static func read(_ text: String, as kind: ListedParty.Kind?) -> Name {
    var reader = NameReader()
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let text = isPlain ? text : text.precomposedStringWithCompatibilityMapping
    for scalar in text.unicodeScalars.prefix(longest) { reader.take(scalar) }
    reader.endWord()
    return reader.name(as: kind)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if (0x30...0x39).contains(scalar.value) {
      if word.script != nil { endWord() }
      word.isNumber = true
      word.letters.append(UInt8(scalar.value))
    } else if let script = Script(scalar) {
      takeLetter(scalar, script)
    } else {
      takeMark(scalar)
    }
  }

  private mutating func takeLetter(_ scalar: Unicode.Scalar, _ script: Script) {
    if word.isNumber || (word.script != nil && word.script != script) { endWord() }
    word.script = script
    guard script != .arabic, script != .han else {
      word.scalars.append(scalar)
      return
    }
    if scalar.value < 0x80 ? scalar.value < 0x5B : scalar.properties.isUppercase {
      word.capitals += 1
    } else {
      word.smallLetters += 1
    }
    Letters.append(scalar, script, to: &word.letters)
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    switch scalar {
    // Apostrophes and their like stand for sounds that spellings leave out.
    case "'", "’", "‘", "`", "´", "ʼ", "ʻ", "ʿ", "ʾ", "′": break
    case ",", "،", "、":
      endWord()
      if comma == nil { comma = tokens.count }
    case "(", "[":
      endWord()
      depth += 1
    case ")", "]":
      endWord()
      depth = max(0, depth - 1)
    default:
      switch scalar.properties.generalCategory {
      // These belong to the letter before them.
      case .nonspacingMark, .spacingMark, .enclosingMark, .format, .modifierLetter: break
      default: endWord()
      }
    }
  }

  private mutating func endWord() {
    defer { word = Word() }
    switch word.script {
    case .arabic: addArabic(word.scalars)
    case .han: addHan(word.scalars[...])
    default:
      guard !word.letters.isEmpty else { return }
      add(
        NameToken(
          letters: word.letters, sounds: word.isNumber ? word.letters : Sounds.read(word.letters),
          role: word.isNumber ? .number : word.letters.count == 1 ? .initial : .word))
    }
  }

  private mutating func addArabic(_ scalars: [Unicode.Scalar]) {
    guard scalars.count > 4, scalars.prefix(2).map(\.value) == ArabicLetters.article else {
      return add(arabic: scalars[...])
    }
    // The article is a word of its own, as it is in most Latin spellings.
    let sounds = ArabicLetters.assimilatesArticle(scalars[2]) ? "aL" : "al"
    add(
      NameToken(
        letters: Array("al".utf8), sounds: Array(sounds.utf8), role: .particle,
        isUnvowelled: true))
    add(arabic: scalars.dropFirst(2))
  }

  private mutating func add(arabic scalars: ArraySlice<Unicode.Scalar>) {
    var sounds: [UInt8] = []
    for scalar in scalars {
      for sound in ArabicLetters.sounds(of: scalar) ?? [] where sounds.last != sound {
        sounds.append(sound)
      }
    }
    guard !sounds.isEmpty else { return }
    add(
      NameToken(
        letters: sounds.map { $0 | 0x20 }, sounds: sounds, role: .word, isUnvowelled: true))
  }

  /// Words that are known, and for the rest each character by itself.
  private mutating func addHan(_ scalars: ArraySlice<Unicode.Scalar>) {
    var rest = scalars
    while !rest.isEmpty {
      let word = WordMeanings.hanWord(in: rest)
      var letters: [UInt8] = []
      for scalar in rest.prefix(word?.length ?? 1) { Letters.append(scalar, .han, to: &letters) }
      rest = rest.dropFirst(word?.length ?? 1)
      guard !letters.isEmpty else { continue }
      let meaning = word?.meaning ?? 0
      let isLegalForm = WordMeanings.isLegalForm(meaning)
      add(
        NameToken(
          letters: letters, sounds: Sounds.read(letters), role: isLegalForm ? .legalForm : .word,
          meaning: isLegalForm ? LegalForms.firstKind : meaning))
    }
  }

  private mutating func add(_ token: NameToken) {
    var token = token
    token.isBracketed = depth > 0
    tokens.append(token)
    allCapitals.append(word.capitals > 1 && word.smallLetters == 0)
  }

  private func name(as kind: ListedParty.Kind?) -> Name {
    var tokens = tokens
    if kind == nil || kind == .person { markFamilyName(in: &tokens) }
    NameWords.assignRoles(to: &tokens, as: kind)
    if kind != .person { NameWords.assignMeanings(to: &tokens) }
    WordFrequency.weigh(&tokens, as: kind)
    return Name(tokens: tokens)
  }

  /// What stands before a comma, or alone in capitals, is the family name.
  private func markFamilyName(in tokens: inout [NameToken]) {
    if let comma, comma > 0, comma < tokens.count {
      for index in 0..<comma { tokens[index].isFamilyName = true }
    } else if allCapitals.contains(true), allCapitals.contains(false) {
      for index in tokens.indices where allCapitals[index] && tokens[index].role == .word {
        tokens[index].isFamilyName = true
      }
    }
  }
}
