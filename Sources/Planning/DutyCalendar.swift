package import Regulation

/// Which day the clock of a duty names, as far as the acts tell.
package struct DutyCalendar: Sendable {
  private let days: [String: EventDay]

  /// A calendar of the events that the catalog declares.
  package init(_ vocabulary: [VocabularyWord]) {
    days = Dictionary(
      vocabulary.compactMap { word in
        word.vocabulary == .dutyEvent ? word.falls.map { (word.word, $0) } : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The day that the clock gives for acts that begin and end on these days; nil where it hangs on
  /// an event of which the acts tell nothing.
  ///
  /// What is to be kept up after an event of another kind is reckoned from the end of the acts: it
  /// cannot end earlier.
  package func day(of clock: Duty.Clock, start: CivilDate, end: CivilDate) -> CivilDate? {
    switch clock {
    case .before: start
    case .within(let span, let event): days[event].map { span.after($0.day(in: start)) }
    case .every(let span): span.after(start)
    case .lasting(let span, let event): span.after(days[event]?.day(in: end) ?? end)
    case .throughout: nil
    }
  }
}

extension EventDay {
  /// The day on which the event falls for an act on the given day.
  fileprivate func day(in act: CivilDate) -> CivilDate {
    let (year, month, _) = act.components
    let last =
      switch self {
      case .withTheAct: act
      case .halfYearEnd where month <= 6: CivilDate(year: year, month: 6, day: 30)
      case .halfYearEnd, .yearEnd: CivilDate(year: year, month: 12, day: 31)
      }
    return last ?? act
  }
}
