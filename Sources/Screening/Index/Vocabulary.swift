/// The different words of all listed names, found by how they sound.
struct Vocabulary: Sendable {
  struct Word: Sendable {
    let sounds: [UInt8]
    let isUnvowelled: Bool
  }

  private(set) var words: [Word] = []
  private var numbers: [[UInt8]: [Int32]] = [:]
  /// Words by their consonants, and of their consonants with one left out.
  private var bySkeleton: [WordKey: [Int32]] = [:]

  /// The number of a word, new or known.
  mutating func number(of sounds: [UInt8], isUnvowelled: Bool) -> Int32 {
    if let known = numbers[sounds]?.first(where: {
      words[Int($0)].isUnvowelled == isUnvowelled
    }) {
      return known
    }
    let number = Int32(words.count)
    words.append(Word(sounds: sounds, isUnvowelled: isUnvowelled))
    numbers[sounds, default: []].append(number)
    for key in Self.keys(of: sounds) { bySkeleton[key, default: []].append(number) }
    return number
  }

  /// The word with just these sounds, written with vowels.
  func known(_ sounds: [UInt8]) -> Int32? {
    numbers[sounds]?.first { !words[Int($0)].isUnvowelled }
  }

  /// The words that sound like this one, with their likeness.
  func like(_ sounds: [UInt8], isUnvowelled: Bool) -> [(word: Int32, likeness: Float)] {
    var seen = [Bool](repeating: false, count: words.count)
    var found: [(word: Int32, likeness: Float)] = []
    for key in Self.keys(of: sounds) {
      for number in bySkeleton[key] ?? [] where !seen[Int(number)] {
        seen[Int(number)] = true
        let word = words[Int(number)]
        // Vowels aside, words of very different length are not alike.
        guard isUnvowelled != word.isUnvowelled || abs(word.sounds.count - sounds.count) <= 3
        else { continue }
        let likeness = SoundDistance.likeness(
          sounds, unvowelled: isUnvowelled, word.sounds, unvowelled: word.isUnvowelled)
        if likeness >= 0.6 { found.append((number, likeness)) }
      }
    }
    return found
  }

  private static func keys(of sounds: [UInt8]) -> [WordKey] {
    let skeleton = Sounds.skeleton(sounds)
    var keys = [key(skeleton, without: -1)]
    guard skeleton.count >= 4 else { return keys }
    for position in skeleton.indices {
      let shorter = key(skeleton, without: position)
      if !keys.contains(shorter) { keys.append(shorter) }
    }
    return keys
  }

  private static func key(_ bytes: [UInt8], without skipped: Int) -> WordKey {
    var key = WordKey([])
    for (position, byte) in bytes.enumerated() where position != skipped { key.append(byte) }
    return key
  }
}
