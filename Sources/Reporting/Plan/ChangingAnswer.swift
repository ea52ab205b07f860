import Assessment
import Regulation

/// What a regime answers for an exposure where the answer is not the same all the time.
struct ChangingAnswer: Hashable {
  /// A time with one answer.
  struct Segment: Hashable {
    var period: Period
    let outcome: Outcome
    let rule: RuleID?
  }

  let item: String
  let route: String
  let regime: RegimeID
  let segments: [Segment]

  /// The answer in its segments, or nil where it never changes.
  init?(of exposure: Exposure, in regime: RegimeID, plan: Plan) {
    let answers = plan.answers(for: exposure, in: regime)
    guard Set(answers.map(\.outcome)).count > 1 else { return nil }
    item = exposure.item
    route = exposure.route(plan.names)
    self.regime = regime
    var segments: [Segment] = []
    for answer in answers {
      // The engine also cuts where only the proof or the age of a source changes.
      if let last = segments.last, last.outcome == answer.outcome, last.rule == answer.rule {
        segments[segments.count - 1].period = Period(
          from: last.period.from, until: answer.period.until)
      } else {
        segments.append(
          Segment(period: answer.period, outcome: answer.outcome, rule: answer.rule))
      }
    }
    self.segments = segments
  }
}
