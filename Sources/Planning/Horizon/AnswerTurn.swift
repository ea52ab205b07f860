package import Assessment
package import Regulation

/// A day from which a regime answers otherwise, for all acts for which it does so alike.
package struct AnswerTurn: Sendable {
  package let day: CivilDate
  package let regime: RegimeID
  package let before: Outcome
  package let after: Outcome
  /// The rule that decides from then on, or did until then where nothing does any more.
  package let rule: RuleID?
  package let exposures: [Exposure]
  /// The last day to file so that what the answer wants from then on is decided in time; nil where
  /// nothing is to be filed, or nobody states how long it takes.
  package let fileBy: CivilDate?

  /// Every turn of the answers in the window, by day.
  package static func all(in assessment: Assessment, under book: Rulebook) -> [AnswerTurn] {
    struct Key: Hashable {
      var day: CivilDate
      var regime: RegimeID
      var before: Outcome
      var after: Outcome
      var rule: RuleID?
    }
    var order: [Key] = []
    var turning: [Key: [Determination]] = [:]
    for (before, after) in assessment.determinations.changes {
      guard let day = after.period.from else { continue }
      let key = Key(
        day: day, regime: after.regime, before: before.outcome, after: after.outcome,
        rule: after.rule ?? before.rule)
      if turning[key] == nil { order.append(key) }
      turning[key, default: []].append(after)
    }
    return order.map { key in
      let answers = turning[key] ?? []
      let filing = Application.all(in: answers, of: assessment.project, under: book)
        .compactMap { $0.timing?.latestFiling }.min()
      return AnswerTurn(
        day: key.day, regime: key.regime, before: key.before, after: key.after, rule: key.rule,
        exposures: answers.map(\.exposure).withoutRepeats, fileBy: filing)
    }.sorted { ($0.day, $0.regime, $0.after) < ($1.day, $1.regime, $1.after) }
  }
}
