import Assessment
import Regulation

/// A duty with the exposures that bring it about and the time for which they do.
struct Obligation {
  let owed: OwedDuty
  let exposures: [Exposure]
  let start: CivilDate
  let end: CivilDate

  /// Every duty of the assessment, each once.
  static func all(in plan: Plan) -> [Obligation] {
    var owing: [OwedDuty: [Determination]] = [:]
    for answer in plan.reaching {
      for duty in answer.duties.distinct { owing[duty, default: []].append(answer) }
    }
    return owing.map { owed, answers in
      Obligation(
        owed: owed, exposures: answers.exposures,
        start: answers.compactMap(\.period.from).min() ?? plan.project.start,
        end: answers.compactMap(\.period.until).max() ?? plan.project.end)
    }.sorted {
      ($0.owed.rule, $0.owed.words, $0.owed.duty.note ?? "")
        < ($1.owed.rule, $1.owed.words, $1.owed.duty.note ?? "")
    }
  }

  /// The day that the clock names for the work concerned.
  var day: CivilDate? { owed.duty.clock.day(start: start, end: end) }

  /// Where it stands in a calendar: what is due throughout comes first.
  var order: CivilDate { day ?? CivilDate(dayNumber: .min) }
}

extension Duty.Clock {
  /// Whether the duty is to keep something.
  var isRetention: Bool {
    if case .lasting = self { true } else { false }
  }
}
