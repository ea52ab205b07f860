/// The comparison of two names of one kind of party.
package struct NameComparison: Sendable {
  package let left: Name
  package let right: Name
  let alignment: Alignment
  /// The logarithm of the odds that both are names of one party, from the names alone.
  package let logOdds: Float

  package init(_ left: Name, _ right: Name, as kind: ListedParty.Kind?) {
    self.left = left
    self.right = right
    alignment = Alignment(left.tokens, right.tokens)
    logOdds = ScoreModel.of(kind).logOdds(of: NameEvidence(left, right, alignment))
  }

  /// The likeness of two written names, from 0 to 1, as of one kind of party.
  package static func score(_ left: String, _ right: String, as kind: ListedParty.Kind?) -> Double {
    let comparison = NameComparison(
      NameReader.read(left, as: kind), NameReader.read(right, as: kind), as: kind)
    return Candidate.score(logOdds: comparison.logOdds)
  }

  /// The numbers that models are fitted to, by name, in their order.
  package static func evidence(
    _ left: Name, _ right: Name
  ) -> [(measure: String, value: Float)] {
    let evidence = NameEvidence(left, right, Alignment(left.tokens, right.tokens))
    return NameEvidence.Measure.allCases.map { ("\($0)", evidence[$0]) }
  }
}
