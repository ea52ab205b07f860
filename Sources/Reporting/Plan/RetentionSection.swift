import Assessment
import Planning
import Regulation

/// Which records to keep, under which law, and how long: the longest first.
struct RetentionSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let kept = plan.obligations.compactMap(Retention.init)
    guard !kept.isEmpty else { return nil }
    return Section(PlanPart.retention.rawValue, "Records") {
      Table(
        "Retention schedule",
        columns: [
          .init("Record", isRowHeader: true), "Law", "Source", "How long", "After", "Keep until",
        ], rows: kept.sorted { $0.rank < $1.rank }.map(row))
      """
      The day counts from the planned end of the work concerned; an event that falls later moves it. \
      Where several laws want the same record, the longest term counts. Check each term against the \
      law of privacy of the place where the record is kept: it may set a limit.
      """
    }
  }

  private func row(_ kept: Retention) -> Table.Row {
    [
      Prose(kept.obligation.owed.duty.note ?? kept.obligation.owed.duty.title),
      plan.names.prose(of: kept.obligation.owed.rule),
      plan.names.sources(of: kept.obligation.owed.rule), Prose(kept.span.description),
      Prose(kept.event.unhyphenated),
      Prose("\(kept.obligation.day?.description ?? "–") at the earliest"),
    ]
  }
}

/// A duty to keep something.
private struct Retention {
  let obligation: Obligation
  let span: TimeSpan
  let event: String

  /// The duty, or nil where it is none to keep something.
  init?(_ obligation: Obligation) {
    guard case .lasting(let span, let event) = obligation.owed.duty.clock else { return nil }
    self.obligation = obligation
    self.span = span
    self.event = event
  }

  /// The longest first.
  var rank: (Int, RuleID, String) {
    (-span.approximateHours, obligation.owed.rule, obligation.owed.words)
  }
}
