/// How alike two words are, and in what way.
package struct TokenLikeness: Sendable, Hashable {
  package enum Way: Sendable, Hashable {
    case identical
    case sounds
    case spelling
    case initial
    case meaning
  }

  /// From 0 to 1.
  package var value: Float
  package var way: Way

  static let none = TokenLikeness(value: 0, way: .spelling)

  static func of(_ left: NameToken, _ right: NameToken) -> TokenLikeness {
    if left.letters == right.letters, left.isUnvowelled == right.isUnvowelled {
      return TokenLikeness(value: 1, way: .identical)
    }
    if left.role == .number || right.role == .number { return .none }
    if left.role == .initial || right.role == .initial {
      let isAlike = left.sounds.first == right.sounds.first
      return isAlike ? TokenLikeness(value: 0.6, way: .initial) : .none
    }
    if left.meaning != 0, left.meaning == right.meaning {
      return TokenLikeness(value: 0.95, way: .meaning)
    }
    return of(
      left.sounds, unvowelled: left.isUnvowelled, right.sounds, unvowelled: right.isUnvowelled)
  }

  static func of(
    _ left: [UInt8], unvowelled leftLacksVowels: Bool, _ right: [UInt8],
    unvowelled rightLacksVowels: Bool
  ) -> TokenLikeness {
    let likeness = SoundDistance.likeness(
      left, unvowelled: leftLacksVowels, right, unvowelled: rightLacksVowels)
    // In a short word each sound says more: there are so many near every other.
    let shorter = min(left.count, right.count)
    let strictness: Float = shorter <= 3 ? 2 : shorter == 4 ? 1.5 : 1
    let value = max(0, 1 - strictness * (1 - likeness))
    return TokenLikeness(value: min(0.98, value), way: value > 0.9 ? .sounds : .spelling)
  }
}
