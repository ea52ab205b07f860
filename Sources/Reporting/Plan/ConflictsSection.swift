import Assessment
import Regulation

/// Acts that one law demands and another forbids.
struct ConflictsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let groups = plan.findings.filter { $0.part == .conflicts }
    guard !groups.isEmpty else { return nil }
    return Section(PlanPart.conflicts.rawValue, "Conflicts of laws") {
      for group in groups { conflict(group) }
    }
  }

  private func conflict(_ group: FindingGroup) -> Section {
    Section(group.section, Prose(group.first.title(in: plan.names))) {
      Prose(group.first.message.explanation(in: plan.names))
      Table(
        "The rules on both sides",
        columns: [.init("Rule", isRowHeader: true), "Regime", "Says", "Source"],
        rows: sides(of: group))
      DefinitionList([
        .init("Concerns", Prose(group.concerned(in: plan))),
        .init("Time", Prose(group.first.period.words)),
        .init("Rests on", facts(of: group)),
        .init("Options", options(for: group)),
        .init("Can decide", Prose(decider(of: group))),
        .init("Decision", Prose(decision(on: group))),
        .init("Finding", group.members.map { Prose([.code($0.id)]) }.joined(separator: ", ")),
      ])
    }
  }

  private func sides(of group: FindingGroup) -> [Table.Row] {
    guard case .conflict(let act) = group.first.message else { return [] }
    let acts = group.determinations(in: plan).flatMap { answer in
      answer.acts.filter { $0.act == act && group.first.rules.contains($0.rule) }
    }.distinct
    return acts.sorted { ($0.isDemanded ? 0 : 1, $0.rule) < ($1.isDemanded ? 0 : 1, $1.rule) }
      .map { act in
        [
          plan.names.prose(of: act.rule),
          Prose(act.rule.regime.map { plan.names.title(of: $0) } ?? "–"),
          Prose(act.isDemanded ? "demands it" : "forbids it"),
          plan.names.sources(of: act.rule),
        ]
      }
  }

  /// The facts that the conflict turns on: without any one of them it might not be there.
  private func facts(of group: FindingGroup) -> Prose {
    let paths = group.members.flatMap(\.facts).distinct
    guard !paths.isEmpty else { return "–" }
    return paths.map { Prose([.code($0)]) }.joined(separator: ", ")
  }

  private func options(for group: FindingGroup) -> Prose {
    guard let options = act(of: group)?.options, !options.isEmpty else {
      return "Left to counsel, with the authorities on both sides."
    }
    return Prose(options.joined(separator: "; ").capitalisedFirst + ".")
  }

  private func decider(of group: FindingGroup) -> String {
    act(of: group)?.decidedBy.map { "\($0.capitalisedFirst)." } ?? "Not stated by the catalog."
  }

  private func act(of group: FindingGroup) -> Act? {
    guard case .conflict(let id) = group.first.message else { return nil }
    return plan.names.act(id)
  }

  private func decision(on group: FindingGroup) -> String {
    let ids = Set(group.members.map(\.id))
    guard let decision = plan.project.decisions.first(where: { ids.contains($0.finding) }) else {
      return "Counsel; no decision is recorded."
    }
    return "\(decision.decision)\(decision.by.map { ", by \($0)" } ?? "")"
  }
}
