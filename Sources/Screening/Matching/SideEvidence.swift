/// What one name of a pair has, and what of it the other lacks.
struct SideEvidence {
  let tokens: ArraySlice<NameToken>
  var weight: Float = 0
  var squaredWeight: Float = 0
  var restWeight: Float = 0
  var heaviestRest: Float = 0
  var heaviestFamilyRest: Float = 0
  var hasPatronymicRest = false
  var wordCount = 0
  /// The position of the first word, or -1.
  var firstWord = -1
  /// A bit for each kind of incorporation stated.
  var legalForms: UInt64 = 0
  /// All sounds but those of forms of incorporation and of what stands in brackets.
  var wholeSounds: [UInt8] = []

  var isUnvowelled: Bool { tokens.first?.isUnvowelled ?? false }

  init(_ name: Name, rest: UInt64) {
    tokens = name.tokens.prefix(Alignment.limit)
    wholeSounds.reserveCapacity(SoundDistance.limit)
    for (position, token) in tokens.enumerated() {
      weight += token.weight
      squaredWeight += token.weight * token.weight
      if token.role == .word {
        if firstWord < 0 { firstWord = position }
        wordCount += 1
      }
      if token.role != .legalForm {
        if !token.isBracketed { wholeSounds += token.sounds }
      } else if token.meaning != LegalForms.anyCompany {
        legalForms |= 1 << UInt64(token.meaning - LegalForms.firstKind)
      }
      if rest & (1 << UInt64(position)) != 0 { takeRest(token) }
    }
  }

  private mutating func takeRest(_ token: NameToken) {
    restWeight += token.weight
    heaviestRest = max(heaviestRest, token.weight)
    if token.isFamilyName { heaviestFamilyRest = max(heaviestFamilyRest, token.weight) }
    if NameWords.isPatronymic(token) { hasPatronymicRest = true }
  }

  func weight(of range: Range<Int>) -> Float {
    range.reduce(0) { $0 + tokens[$1].weight }
  }

  func isFamilyName(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].isFamilyName }
  }
}
