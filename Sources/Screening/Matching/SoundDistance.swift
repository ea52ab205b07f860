/// How far apart two words sound, by what it costs to turn one into the other.
///
/// A Levenshtein distance with costs: vowels change into one another and come and go cheaply, as
/// do consonants that conventions of spelling confuse. Where one word is written without vowels,
/// the other's vowels cost next to nothing.
enum SoundDistance {
  /// Words are compared up to this many sounds.
  static let limit = 31

  /// Likeness from 0, nothing in common, to 1, the same sounds.
  ///
  /// The cost is set against what both words weigh, in which vowels count less than consonants.
  static func likeness(
    _ left: [UInt8], unvowelled leftLacksVowels: Bool, _ right: [UInt8],
    unvowelled rightLacksVowels: Bool
  ) -> Float {
    if left == right { return 1 }
    let bare = leftLacksVowels != rightLacksVowels
    // The word with vowels stands on the right, so that what it adds can be told.
    let swapped = bare && rightLacksVowels
    let first = swapped ? right : left
    let second = swapped ? left : right
    let cost = cost(first, second, Costs.shared, bare: bare)
    let mass = mass(first, bare: false) + mass(second, bare: bare)
    guard mass > 0 else { return 0 }
    return max(0, 1 - 2 * Float(cost) / Float(mass))
  }

  private static func mass(_ sounds: [UInt8], bare: Bool) -> Int32 {
    var mass: Int32 = 0
    for sound in sounds.prefix(limit) {
      mass += Sounds.isVowel(sound) ? (bare ? 10 : 50) : 100
    }
    return mass
  }

  private static func cost(
    _ first: [UInt8], _ second: [UInt8], _ costs: Costs, bare: Bool
  ) -> Int32 {
    let count = min(second.count, limit)
    let changes = costs.changes(bare: bare)
    var adding = InlineArray<32, Int32>(repeating: 0)
    var row = InlineArray<32, Int32>(repeating: 0)
    for column in 0..<count {
      adding[column] = costs.adding(second[column], bare: bare)
      row[column + 1] = row[column] + adding[column]
    }
    for sound in first.prefix(limit) {
      let dropping = costs.dropping(sound)
      let offset = Int(sound & 127) << 7
      var diagonal = row[0]
      row[0] += dropping
      for column in 0..<count {
        let changed = diagonal + Int32(changes[offset | Int(second[column] & 127)])
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + dropping, row[column] + adding[column])
      }
    }
    return row[count]
  }
}

/// What each change of a sound costs; 100 is a consonant of another kind.
private struct Costs: Sendable {
  static let shared = Costs()

  private let changes: [UInt8]
  private let bareChanges: [UInt8]
  private let drops: [UInt8]

  /// What it costs to change one sound into another, by both together, seven bits each.
  func changes(bare: Bool) -> [UInt8] { bare ? bareChanges : changes }

  func dropping(_ sound: UInt8) -> Int32 { Int32(drops[Int(sound & 127)]) }

  func adding(_ sound: UInt8, bare: Bool) -> Int32 {
    bare && Sounds.isVowel(sound) ? 4 : dropping(sound)
  }

  private init() {
    var changes = [UInt8](repeating: 100, count: 128 * 128)
    func set(_ left: Character, _ right: Character, _ cost: UInt8, in table: inout [UInt8]) {
      guard let left = left.asciiValue, let right = right.asciiValue else { return }
      table[Int(left) << 7 | Int(right)] = cost
      table[Int(right) << 7 | Int(left)] = cost
    }
    let vowels = "aeiou"
    for left in vowels { for right in vowels { set(left, right, 30, in: &changes) } }
    for (left, right, cost) in Self.confusions { set(left, right, cost, in: &changes) }
    for sound in 0..<128 { changes[sound << 7 | sound] = 0 }
    var bareChanges = changes
    for vowel in vowels {
      for letter in "ui" { set(letter, vowel, 12, in: &bareChanges) }
      set("a", vowel, 6, in: &bareChanges)
      set("h", vowel, 15, in: &bareChanges)
    }
    for consonant in "vw" { set("u", consonant, 5, in: &bareChanges) }
    set("h", "t", 25, in: &bareChanges)
    for (left, right) in ["kg", "kC", "qg", "Dz", "dz", "Ts"].map({ ($0.first, $0.last) }) {
      if let left, let right { set(left, right, 8, in: &bareChanges) }
    }
    for sound in 0..<128 { bareChanges[sound << 7 | sound] = 0 }
    var drops = [UInt8](repeating: 90, count: 128)
    for vowel in vowels { drops[Int(vowel.asciiValue ?? 0)] = 32 }
    drops[Int(UInt8(ascii: "h"))] = 30
    drops[Int(UInt8(ascii: "w"))] = 60
    drops[Int(UInt8(ascii: "L"))] = 4
    self.changes = changes
    self.bareChanges = bareChanges
    self.drops = drops
  }

  /// Consonants that conventions of spelling confuse, and how readily.
  private static let confusions: [(Character, Character, UInt8)] = [
    ("a", "e", 22), ("i", "e", 22), ("o", "u", 18), ("a", "o", 24), ("i", "j", 25),
    ("k", "q", 5), ("k", "c", 8), ("q", "c", 20), ("s", "c", 20), ("C", "c", 20), ("k", "g", 40),
    ("q", "g", 25), ("x", "k", 25), ("x", "h", 10), ("x", "q", 35), ("G", "g", 8), ("G", "q", 25),
    ("G", "h", 40), ("L", "l", 0), ("g", "h", 35), ("k", "C", 50), ("T", "t", 12), ("D", "d", 10),
    ("D", "z", 20),
    ("T", "s", 25), ("t", "d", 45), ("d", "z", 45), ("s", "z", 25), ("s", "S", 25), ("S", "C", 35),
    ("Z", "z", 25), ("Z", "j", 20), ("Z", "S", 40), ("j", "C", 35), ("j", "g", 25), ("j", "z", 45),
    ("b", "p", 40), ("b", "v", 40), ("v", "w", 8), ("v", "f", 30), ("w", "f", 45), ("f", "p", 45),
    ("u", "w", 15), ("u", "v", 20), ("o", "w", 30), ("m", "n", 55), ("l", "r", 65), ("h", "j", 60),
    ("t", "C", 55), ("s", "t", 70),
  ]
}
