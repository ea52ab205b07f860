/// Spelling reduced to sounds, so that one name spelt by several conventions reads alike.
///
/// The alphabet is that of bytes: `a e i o u` for vowels, small letters for the consonants they
/// usually are, and capitals for what takes two letters in English: `S` sh, `C` ch, `Z` zh, `T` th,
/// `D` dh, `G` gh; `x` is kh. `c` is left where it may be k, s or ch. `L` is the l of an article
/// that may be silent.
enum Sounds {
  /// The sounds of lower-case ASCII letters; doubled sounds count once.
  static func read(_ letters: [UInt8]) -> [UInt8] {
    var sounds: [UInt8] = []
    sounds.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      let (sound, second, length) = next(in: letters, at: index)
      if sound != 0, sounds.last != sound { sounds.append(sound) }
      if second != 0, sounds.last != second { sounds.append(second) }
      index += length
    }
    return sounds
  }

  static func isVowel(_ sound: UInt8) -> Bool {
    switch sound {
    case Self.a, Self.e, Self.i, Self.o, Self.u: true
    default: false
    }
  }

  /// Whether a word is one open syllable, or one closed by a nasal or the like.
  ///
  /// Chinese and Korean names are made of such syllables. There are only some hundred, so that a
  /// shared one says little, however rare it is on the lists.
  static func isSyllable(_ sounds: [UInt8]) -> Bool {
    guard sounds.count <= 6, let vowel = sounds.firstIndex(where: isVowel), vowel <= 2 else {
      return false
    }
    let end = sounds[vowel...].firstIndex { !isVowel($0) } ?? sounds.endIndex
    let closing = sounds[end...]
    return closing.isEmpty || closing.elementsEqual("ng".utf8)
      || (closing.count == 1 && closing.allSatisfy { "nmklpr".utf8.contains($0) })
  }

  /// The consonants alone, without `h` and `w`, which many spellings leave out.
  static func skeleton(_ sounds: some Sequence<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    for sound in sounds where !isVowel(sound) && !"hwL".utf8.contains(sound) {
      let merged = classes[Int(sound)]
      if skeleton.last != merged { skeleton.append(merged) }
    }
    return skeleton
  }

  /// One sound for all those that spellings confuse.
  private static let classes: [UInt8] = {
    var classes = (0..<128).map { UInt8($0) }
    let groups = ["kqgxGc", "tdTD", "sSzZ", "bpvf", "Cj", "lr", "mn"]
    for group in groups {
      let bytes = Array(group.utf8)
      for byte in bytes { classes[Int(byte)] = bytes[0] }
    }
    return classes
  }()

  private static let a = UInt8(ascii: "a")
  private static let e = UInt8(ascii: "e")
  private static let i = UInt8(ascii: "i")
  private static let o = UInt8(ascii: "o")
  private static let u = UInt8(ascii: "u")

  // The next sound, one that may follow it, and how many letters both take.
  private static func next(
    in letters: [UInt8], at index: Int
  ) -> (UInt8, UInt8, Int) {
    let letter = letters[index]
    let following = index + 1 < letters.count ? letters[index + 1] : 0
    let third = index + 2 < letters.count ? letters[index + 2] : 0
    switch (letter, following) {
    case (UInt8(ascii: "s"), UInt8(ascii: "h")):
      // The Russian letter shch, which is also written sch and sc.
      if third == UInt8(ascii: "c"), index + 3 < letters.count,
        letters[index + 3] == UInt8(ascii: "h")
      {
        return (UInt8(ascii: "S"), 0, 4)
      }
      return (UInt8(ascii: "S"), 0, 2)
    case (UInt8(ascii: "s"), UInt8(ascii: "c")) where third == UInt8(ascii: "h"):
      return (UInt8(ascii: "S"), 0, 3)
    case (UInt8(ascii: "t"), UInt8(ascii: "c")) where third == UInt8(ascii: "h"):
      return (UInt8(ascii: "C"), 0, 3)
    case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "c"), UInt8(ascii: "z")):
      return (UInt8(ascii: "C"), 0, 2)
    case (UInt8(ascii: "c"), UInt8(ascii: "k")): return (UInt8(ascii: "k"), 0, 2)
    case (UInt8(ascii: "k"), UInt8(ascii: "h")): return (UInt8(ascii: "x"), 0, 2)
    case (UInt8(ascii: "z"), UInt8(ascii: "h")): return (UInt8(ascii: "Z"), 0, 2)
    case (UInt8(ascii: "t"), UInt8(ascii: "h")): return (UInt8(ascii: "T"), 0, 2)
    case (UInt8(ascii: "d"), UInt8(ascii: "h")): return (UInt8(ascii: "D"), 0, 2)
    case (UInt8(ascii: "g"), UInt8(ascii: "h")): return (UInt8(ascii: "G"), 0, 2)
    case (UInt8(ascii: "p"), UInt8(ascii: "h")): return (UInt8(ascii: "f"), 0, 2)
    case (UInt8(ascii: "d"), UInt8(ascii: "j")): return (UInt8(ascii: "j"), 0, 2)
    case (UInt8(ascii: "d"), UInt8(ascii: "z")) where third == UInt8(ascii: "h"):
      return (UInt8(ascii: "j"), 0, 3)
    case (UInt8(ascii: "t"), UInt8(ascii: "z")):
      return (UInt8(ascii: "t"), UInt8(ascii: "s"), 2)
    case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "o"), UInt8(ascii: "o")):
      return (u, 0, 2)
    case (UInt8(ascii: "e"), UInt8(ascii: "e")): return (i, 0, 2)
    case (UInt8(ascii: "x"), _): return (UInt8(ascii: "k"), UInt8(ascii: "s"), 1)
    case (UInt8(ascii: "y"), _): return (i, 0, 1)
    default: return (letter, 0, 1)
    }
  }
}
