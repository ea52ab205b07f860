package import Assessment
package import Regulation

/// The open questions of an assessment: the fewest that move every answer which waits, then the rest.
package struct QuestionSheet: Sendable {
  /// A question with what turns on it.
  package struct Entry: Sendable {
    package let question: Question
    package let respondent: Respondent
    /// The finding that asks it.
    package let finding: String
    package let stakes: [Finding.Stake]
    package let exposures: [Exposure]
    package let regimes: [RegimeID]
    /// The rules because of which it may be asked.
    package let rules: [RuleID]
    /// How many answers wait for it, and for how many it is the only question.
    package let waiting: Int
    package let alone: Int
    /// Whether an answer is undetermined, or not assessed, for want of it.
    package let blocks: Bool
  }

  /// Of every answer that waits for questions, at least one is among these; those that move most
  /// come first.
  package let first: [Entry]
  /// The others; those that an assumption stands in for come last.
  package let later: [Entry]
  /// How many questions any such choice needs at least; `first` has as many where that is proved.
  package let bound: Int

  private static let mostCombinations = 300

  /// Those to ask first, then the others.
  package var all: [Entry] { first + later }

  package init(_ assessment: Assessment) {
    let waiting = assessment.determinations.waiting
    var count: [String: (waiting: Int, alone: Int)] = [:]
    for group in waiting {
      let needed = group.questions.filter { !$0.assumed }
      for question in needed {
        count[question.id, default: (0, 0)].waiting += group.answers
        if needed.count == 1 { count[question.id, default: (0, 0)].alone += group.answers }
      }
    }
    let entries = assessment.findings.compactMap { finding -> Entry? in
      guard case .question(let question, let stakes) = finding.message else { return nil }
      let (waiting, alone) = count[question.id] ?? (0, 0)
      return Entry(
        question: question, respondent: Respondent(to: question), finding: finding.id,
        stakes: stakes, exposures: finding.exposures, regimes: finding.regimes,
        rules: Set(stakes.flatMap { [$0.rule].compactMap(\.self) + $0.relief }).sorted(),
        waiting: waiting, alone: alone, blocks: finding.severity >= .medium)
    }.sorted { $0.rank < $1.rank }
    let number = Dictionary(
      entries.enumerated().map { ($1.question.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sets = waiting.map { group in
      Set(group.questions.filter { !$0.assumed }.compactMap { number[$0.id] })
    }
    // Of very many combinations the fewest questions are not looked for: it takes too long.
    let choice = HittingSet(
      of: sets.count > Self.mostCombinations ? [] : sets.filter { !$0.isEmpty })
    let chosen = Set(choice.chosen)
    first = entries.indices.filter(chosen.contains).map { entries[$0] }
    later = entries.indices.filter { !chosen.contains($0) }.map { entries[$0] }
    bound = choice.bound
  }
}

extension QuestionSheet.Entry {
  /// Those that block come first, then those that move most, then by id; assumptions last.
  fileprivate var rank: (Int, Int, Int, String) {
    (question.assumed ? 1 : 0, blocks ? 0 : 1, -waiting, question.id)
  }
}
