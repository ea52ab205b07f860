/// Why two parties match or do not, so that a person can clear or confirm it.
package struct MatchExplanation: Sendable, Hashable {
  /// A word of either name, or two words that stand for each other.
  package struct Token: Sendable, Hashable {
    /// Nil where only the listed name has the word.
    package let query: String?
    /// Nil where only the name asked for has the word.
    package let listed: String?
    /// From 0 to 1.
    package let likeness: Double
    /// How much the word says: from 0 for forms of incorporation to 1 for a rare name.
    package let weight: Double
    /// In what way the words are alike, or that one is missing.
    package let how: String
  }

  /// Something besides the names that both sides state.
  package struct Evidence: Sendable, Hashable {
    package let agrees: Bool
    package let subject: String
    package let query: String
    package let listed: String
  }

  /// Both names as written.
  package let query: String
  package let listed: String
  /// In the order of the name asked for; what only the listed name has comes last.
  package let tokens: [Token]
  package let evidence: [Evidence]
  /// Whether the names are printed alike and yet say little by themselves: others bear the name too,
  /// so a date of birth or a number has to tell.
  package let isCommon: Bool
}

extension MatchExplanation {
  init(
    query: String, listed: String, _ comparison: NameComparison, evidence: [Evidence],
    isCommon: Bool = false
  ) {
    self.isCommon = isCommon
    self.query = query
    self.listed = listed
    self.evidence = evidence
    let left = comparison.left.tokens
    let right = comparison.right.tokens
    var rows: [(Int, Token)] = comparison.alignment.pairs.map { pair in
      (
        pair.left.lowerBound,
        Token(
          query: Self.words(left[pair.left]), listed: Self.words(right[pair.right]),
          likeness: Double(pair.likeness.value), weight: Double(pair.weight),
          how: pair.left.count + pair.right.count > 2
            ? "written together" : pair.likeness.way.words)
      )
    }
    for index in comparison.alignment.unpairedLeft {
      let token = Token(
        query: left[index].text, listed: nil, likeness: 0, weight: Double(left[index].weight),
        how: "only asked for")
      rows.append((index, token))
    }
    for index in comparison.alignment.unpairedRight {
      let token = Token(
        query: nil, listed: right[index].text, likeness: 0, weight: Double(right[index].weight),
        how: "only listed")
      rows.append((left.count + index, token))
    }
    tokens = rows.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func words(_ tokens: ArraySlice<NameToken>) -> String {
    tokens.map(\.text).joined(separator: " ")
  }
}

extension TokenLikeness.Way {
  /// For the reader of an explanation.
  fileprivate var words: String {
    switch self {
    case .identical: "identical"
    case .sounds: "sounds alike"
    case .spelling: "spelt alike"
    case .initial: "initial"
    case .meaning: "same meaning"
    }
  }
}
