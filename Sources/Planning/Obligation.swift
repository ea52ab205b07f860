package import Assessment
package import Regulation

/// A duty with the exposures that bring it about and the time for which they do.
package struct Obligation: Sendable {
  package let owed: OwedDuty
  package let exposures: [Exposure]
  package let start: CivilDate
  package let end: CivilDate
  /// The day that its clock names; nil where it hangs on something the project does not tell.
  package let day: CivilDate?

  /// Every duty that the answers bring, each once, by the rule that asks for it.
  package static func all(
    in answers: [Determination], of project: Project, _ calendar: DutyCalendar
  ) -> [Obligation] {
    var owing: [OwedDuty: [Determination]] = [:]
    for answer in answers {
      for duty in Set(answer.duties) { owing[duty, default: []].append(answer) }
    }
    return owing.map { owed, answers in
      let start = answers.compactMap(\.period.from).min() ?? project.start
      let end = answers.compactMap(\.period.until).max() ?? project.end
      return Obligation(
        owed: owed, exposures: answers.map(\.exposure).withoutRepeats, start: start, end: end,
        day: calendar.day(of: owed.duty.clock, start: start, end: end))
    }.sorted { $0.rank < $1.rank }
  }

  /// Whether the duty is to keep something.
  package var isRetention: Bool {
    if case .lasting = owed.duty.clock { true } else { false }
  }

  private var rank: (RuleID, String, Int, String) {
    (owed.rule, owed.duty.name, owed.duty.clock.order, owed.duty.note ?? "")
  }
}

extension Duty.Clock {
  /// The order in which duties fall due.
  fileprivate var order: Int {
    switch self {
    case .before: 0
    case .throughout: 1
    case .within: 2
    case .every: 3
    case .lasting: 4
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in the order of first mention.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
