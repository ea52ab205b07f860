import Assessment
import Regulation

/// What people ruled on findings.
struct DecisionsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    guard !plan.project.decisions.isEmpty else { return nil }
    return Section(PlanPart.decisions.rawValue, "Decisions recorded") {
      Table(
        "Decisions",
        columns: [.init("Finding", isRowHeader: true), "Decision", "By", "On", "Why"],
        rows: plan.project.decisions.map(row))
    }
  }

  private func row(_ decision: Decision) -> Table.Row {
    let group = plan.findings.first { group in
      group.members.contains { $0.id == decision.finding }
    }
    let finding: Prose =
      group.map { "\(plan.reference(to: $0)) (\(.code(decision.finding)))" }
      ?? "\(.code(decision.finding)): this assessment has no such finding"
    return .init(
      [
        finding, Prose(decision.decision), Prose(decision.by ?? "–"),
        Prose(decision.on?.description ?? "–"), Prose(decision.why ?? "–"),
      ], tone: group == nil ? .caution : nil)
  }
}
