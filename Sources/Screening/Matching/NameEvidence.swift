/// What the comparison of two names shows, in numbers that `ScoreModel` weighs.
///
/// None depends on which name is asked for and which is listed.
struct NameEvidence: Sendable {
  /// What each number is, in the order of the fitted models.
  enum Measure: Int, CaseIterable {
    /// The share of each name's weight that the other has too: the lesser and the greater.
    case lesserCover, greaterCover
    /// Shared weight against both names' lengths as vectors of weights.
    case cosine
    /// The heaviest word that one name has and the other lacks: the lesser and the greater.
    case lesserRest, greaterRest
    /// All that one has and the other lacks.
    case lesserRestSum, greaterRestSum
    /// The weight of all words paired, and of those paired almost exactly.
    case paired, pairedExactly
    /// The likeness of a marked family name times its weight; the same where both are marked.
    case family, familyOfBoth
    /// The heaviest marked family name that the other name lacks.
    case familyMissed
    /// Whether one has the initials of the other as a word.
    case acronym
    /// Numbers in both names and none shared; numbers in one alone.
    case numbersDiffer, numberAdded
    /// The likeness of the two first words.
    case first
    /// Both have a patronymic, and they differ.
    case patronymicsDiffer
    /// How many words they have, and how many pairs of them.
    case lesserCount, greaterCount, pairCount
    /// The likeness of both names written without spaces.
    case whole
    /// Whether one is written without vowels and the other with them.
    case vowelsMissing
    /// A kind of incorporation that both state; kinds that differ.
    case legalFormShared, legalFormsDiffer
    /// How often the order of the paired words turns back.
    case inversions
  }

  typealias Values = InlineArray<25, Float>

  private(set) var values: Values

  subscript(_ measure: Measure) -> Float {
    get { values[measure.rawValue] }
    set { values[measure.rawValue] = newValue }
  }

  init(_ left: Name, _ right: Name, _ alignment: Alignment) {
    values = Values(repeating: 0)
    let first = SideEvidence(left, rest: alignment.restLeft)
    let second = SideEvidence(right, rest: alignment.restRight)
    let coverLeft: Float
    let coverRight: Float
    (coverLeft, coverRight) = measurePairs(first, second, alignment)
    set(.lesserCover, .greaterCover, coverLeft, coverRight)
    set(.lesserRest, .greaterRest, first.heaviestRest, second.heaviestRest)
    set(.lesserRestSum, .greaterRestSum, first.restWeight, second.restWeight)
    set(.lesserCount, .greaterCount, Float(first.wordCount), Float(second.wordCount))
    self[.familyMissed] = max(first.heaviestFamilyRest, second.heaviestFamilyRest)
    self[.acronym] = Acronym.likeness(first.tokens, second.tokens)
    self[.patronymicsDiffer] = first.hasPatronymicRest && second.hasPatronymicRest ? 1 : 0
    self[.vowelsMissing] = first.isUnvowelled != second.isUnvowelled ? 1 : 0
    self[.whole] = SoundDistance.likeness(
      first.wholeSounds, unvowelled: first.isUnvowelled, second.wholeSounds,
      unvowelled: second.isUnvowelled)
    measureNumbers(first, second)
    measureLegalForms(first, second)
  }

  private mutating func set(
    _ lesser: Measure, _ greater: Measure, _ left: Float, _ right: Float
  ) {
    self[lesser] = min(left, right)
    self[greater] = max(left, right)
  }

  /// Measures what is paired; returns the shares of both names' weights.
  private mutating func measurePairs(
    _ left: SideEvidence, _ right: SideEvidence, _ alignment: Alignment
  ) -> (Float, Float) {
    var sharedLeft: Float = 0
    var sharedRight: Float = 0
    var dot: Float = 0
    var count: Float = 0
    for pair in alignment.pairs {
      let likeness = pair.likeness.value
      // A likeness of a half is what unrelated words have by chance.
      let shared = max(0, (likeness - 0.5) * 2)
      let weightLeft = left.weight(of: pair.left)
      let weightRight = right.weight(of: pair.right)
      sharedLeft += weightLeft * shared
      sharedRight += weightRight * shared
      dot += weightLeft * weightRight * shared
      self[.paired] += pair.weight * shared
      if likeness >= 0.95 { self[.pairedExactly] += pair.weight }
      let familyLeft = left.isFamilyName(pair.left)
      let familyRight = right.isFamilyName(pair.right)
      if familyLeft || familyRight {
        self[.family] = max(self[.family], likeness * pair.weight)
      }
      if familyLeft && familyRight { self[.familyOfBoth] = max(self[.familyOfBoth], likeness) }
      if pair.left.contains(left.firstWord), pair.right.contains(right.firstWord) {
        self[.first] = likeness
      }
      if Self.isWord(pair, left) { count += 1 }
    }
    self[.cosine] = dot / max(0.01, (left.squaredWeight * right.squaredWeight).squareRoot())
    self[.pairCount] = count
    self[.inversions] = inversions(left, alignment)
    return (sharedLeft / max(0.01, left.weight), sharedRight / max(0.01, right.weight))
  }

  private static func isWord(_ pair: Alignment.Pair, _ side: SideEvidence) -> Bool {
    pair.weight > 0.2 && side.tokens[pair.left.lowerBound].role != .legalForm
  }

  private func inversions(_ left: SideEvidence, _ alignment: Alignment) -> Float {
    var inversions: Float = 0
    var last = -1
    for position in left.tokens.indices {
      guard
        let pair = alignment.pairs.first(where: {
          $0.left.lowerBound == position && Self.isWord($0, left)
        })
      else { continue }
      if pair.right.lowerBound < last { inversions += 1 }
      last = pair.right.lowerBound
    }
    return inversions
  }

  private mutating func measureNumbers(_ left: SideEvidence, _ right: SideEvidence) {
    let hasLeft = left.tokens.contains { $0.role == .number }
    let hasRight = right.tokens.contains { $0.role == .number }
    guard hasLeft || hasRight else { return }
    self[.numberAdded] = hasLeft != hasRight ? 1 : 0
    guard hasLeft && hasRight else { return }
    let shares = left.tokens.contains { number in
      number.role == .number
        && right.tokens.contains { $0.role == .number && $0.letters == number.letters }
    }
    self[.numbersDiffer] = shares ? 0 : 1
  }

  private mutating func measureLegalForms(_ left: SideEvidence, _ right: SideEvidence) {
    guard left.legalForms != 0, right.legalForms != 0 else { return }
    let shares = left.legalForms & right.legalForms != 0
    self[.legalFormShared] = shares ? 1 : 0
    self[.legalFormsDiffer] = shares ? 0 : 1
  }
}
