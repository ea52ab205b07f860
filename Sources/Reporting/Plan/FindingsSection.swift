import Assessment
import Regulation

/// What was found, by severity: what, why, what to do, and the proof.
struct FindingsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let groups = plan.findings.filter { $0.part == .findings }
    guard !groups.isEmpty else { return nil }
    return Section(PlanPart.findings.rawValue, "Findings") {
      for (severity, members) in groups.filter(\.hasSection).grouped(by: \.first.severity) {
        Section("findings-\(severity.rawValue)", Prose(severity.word)) {
          for group in members { FindingDetail(group: group, plan: plan).section }
        }
      }
      let minor = groups.filter { !$0.hasSection }
      if !minor.isEmpty { table(of: minor) }
    }
  }

  private func table(of groups: [FindingGroup]) -> Section {
    Section("findings-minor", "Low, and for information") {
      Table(
        "Findings of less weight",
        columns: [.init("Finding", isRowHeader: true), "What it means", "Concerns", "Action"],
        rows: groups.map { group in
          [
            Prose(group.first.title(in: plan.names)),
            Prose(group.first.explanation(in: plan.names)),
            Prose(group.concerned(in: plan)),
            Prose(
              group.first.actions.map { $0.text(in: plan.names) }.joined(separator: " ").orDash),
          ]
        })
    }
  }
}
