import Assessment
import Regulation

/// How the answers change in the window, what the law announces, and how old the sources are.
struct ChangesSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let segments = segmentRows
    let events = eventRows
    let stale = staleRows
    guard !(segments.isEmpty && events.isEmpty && stale.isEmpty) else { return nil }
    return Section(PlanPart.changes.rawValue, "Changes of law and of answers") {
      if !segments.isEmpty {
        Table(
          "Answers that change inside the window",
          columns: [
            .init("Exposure", isRowHeader: true), "Regime", "From", "Until", "Answer", "Rule",
          ], rows: segments)
      }
      if !events.isEmpty {
        Table(
          "Dates of the provisions relied on",
          columns: [.init("Day", isRowHeader: true), "What happens", "Rule", "Source"],
          rows: events)
      }
      if !stale.isEmpty {
        Table(
          "Answers beyond the day up to which sources were read",
          columns: [.init("Regime", isRowHeader: true), "Read up to", "Exposures concerned"],
          rows: stale)
        """
        These answers stand as the law stood on that day. A later change is not known to the catalog.
        """
      }
    }
  }

  /// Exposures whose answers change alike are told once.
  private var segmentRows: [Table.Row] {
    let changing = plan.assessment.exposures.flatMap { exposure in
      plan.regimes.compactMap { regime in
        ChangingAnswer(of: exposure, in: regime, plan: plan).map { (exposure, $0) }
      }
    }
    return changing.grouped { $0.1 }.flatMap { answer, members in
      let who = members.map(\.0.subject.id).distinct.joined(separator: ", ")
      return answer.segments.map { row(who, answer, $0) }
    }
  }

  private func row(
    _ who: String, _ answer: ChangingAnswer, _ segment: ChangingAnswer.Segment
  ) -> Table.Row {
    let cells: [Prose] = [
      Prose("\(who): \(plan.itemName(answer.item)), \(answer.route)"),
      Prose(plan.names.title(of: answer.regime)),
      Prose(segment.period.from?.description ?? "–"),
      Prose(segment.period.until?.description ?? "–"), Prose(segment.outcome.word),
      Prose(segment.rule.map { plan.names.title(of: $0) } ?? "–"),
    ]
    return Table.Row(cells, tone: segment.outcome.tone)
  }

  private var eventRows: [Table.Row] {
    let rules = plan.reaching.flatMap { [$0.rule].compactMap { $0 } + $0.authorisations }.distinct
    return rules.flatMap { rule in
      plan.names.provision(of: rule).map { LawDate.all(of: $0, by: rule) } ?? []
    }.filter { plan.project.asOf <= $0.day && $0.day <= plan.project.end }
      .sorted { ($0.day, $0.rule, $0.text) < ($1.day, $1.rule, $1.text) }
      .map { date in
        [
          Prose(date.day.description), Prose(date.text), plan.names.prose(of: date.rule),
          date.citation.map { [plan.names.inline($0)] } ?? "–",
        ]
      }
  }

  private var staleRows: [Table.Row] {
    plan.regimes.compactMap { regime in
      let stale = plan.reaching.filter { $0.regime == regime && $0.stale != nil }
      guard let read = stale.compactMap(\.stale).min() else { return nil }
      return [
        Prose(plan.names.title(of: regime)), Prose(read.description),
        Prose(plan.brief(stale.exposures)),
      ]
    }
  }
}
