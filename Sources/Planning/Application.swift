package import Assessment
package import Regulation

/// What has to be applied for, once for all acts that wait for it: an authorisation, or one of
/// several, with its days.
package struct Application: Sendable {
  package let regime: RegimeID
  /// The authorisations of which any would do; empty where the catalog knows none.
  package let remedies: [RuleID]
  package let answers: [Determination]
  /// How the first of them is obtained.
  package let procedure: Procedure?
  /// The first day of an act that waits for it.
  package let needed: CivilDate?
  /// The days to keep; nil where no lead time is stated or no day is known.
  package let timing: FilingTiming?

  /// Every application that the answers call for, in the order of the answers.
  package static func all(
    in answers: [Determination], of project: Project, under book: Rulebook
  ) -> [Application] {
    var order: [Key] = []
    var waiting: [Key: [Determination]] = [:]
    for answer in answers {
      let remedies = book.remedies(for: answer)
      guard
        answer.outcome == .licenceRequired || answer.outcome == .prohibited && !remedies.isEmpty
      else { continue }
      let key = Key(regime: answer.regime, remedies: remedies)
      if waiting[key] == nil { order.append(key) }
      waiting[key, default: []].append(answer)
    }
    return order.map { key in
      let answers = waiting[key] ?? []
      let procedure = key.remedies.first.flatMap { book.rules[$0]?.procedure }
      let needed = answers.compactMap(\.period.from).min()
      let timing = needed.flatMap { procedure?.timing(asOf: project.asOf, neededBy: $0) }
      return Application(
        regime: key.regime, remedies: key.remedies, answers: answers, procedure: procedure,
        needed: needed, timing: timing)
    }
  }

  private struct Key: Hashable {
    var regime: RegimeID
    var remedies: [RuleID]
  }
}

extension Rulebook {
  /// The individual authorisations that would overcome the rule that decided.
  package func remedies(for answer: Determination) -> [RuleID] {
    guard let decisive = answer.rule else { return [] }
    return answer.obtainable.filter { id in
      guard case .authorisation(let authorisation) = rules[id]?.kind else { return false }
      return authorisation.relieves(decisive)
    }
  }
}
