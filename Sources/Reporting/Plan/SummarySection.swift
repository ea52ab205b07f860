import Assessment
import Regulation

/// The verdict for each jurisdiction, a short account in plain words, and what weighs most.
struct SummarySection: PlanSection {
  let plan: Plan

  /// How many findings the summary names.
  private static let mostSevere = 5

  var section: Section? {
    Section(PlanPart.summary.rawValue, "Summary") {
      account
      if !verdicts.isEmpty { table }
      if !worst.isEmpty {
        "What weighs most:"
        ItemList(.numbers, worst)
      }
    }
  }

  private var account: Prose {
    let exposures = plan.assessment.exposures
    let transfers = exposures.filter { $0.kind == .transfer }.count
    let access = exposures.count - transfers
    let strictest = exposures.compactMap { plan.answers(for: $0).strictest?.outcome }
    let counts = Outcome.allCases.reversed().compactMap { outcome -> String? in
      let count = strictest.filter { $0 == outcome }.count
      return count == 0 ? nil : "\(outcome.word) \(count)"
    }
    let regimes = plan.regimes.isEmpty ? "No modelled regime reaches" : reach
    return """
      The plan looks at \(exposures.count.of("exposure")): \(transfers.of("transfer")) and \
      \(access.of("access", plural: "accesses")) by staff. \(regimes) the project. By the strictest \
      answer for each exposure: \(counts.isEmpty ? "nothing to answer" : counts.joined(separator: ", ")). \
      “No requirement found” speaks of the modelled provisions only: \
      \(.reference("what is not modelled", to: PlanPart.assumptions.rawValue)).
      """
  }

  private var reach: String {
    let count = plan.regimes.count
    let orders = plan.regimes.compactMap(plan.jurisdiction).distinct.count
    return """
      \(count.of("regime")) of \(orders.of("jurisdiction")) \(count == 1 ? "reaches" : "reach")
      """
  }

  private var verdicts: [VerdictRow] { VerdictRow.all(in: plan) }

  private var table: Table {
    Table(
      "Verdict for each jurisdiction",
      columns: [
        .init("Jurisdiction", isRowHeader: true), "Verdict", "What decides it", "Licences needed",
        "First date",
      ],
      rows: verdicts.map { verdict in
        .init(
          [
            Prose(verdict.name(in: plan.names)),
            [.badge(verdict.verdict.verdict.tone, verdict.verdict.verdict.word)],
            verdict.grounds(in: plan),
            Prose(verdict.licences.map { plan.names.title(of: $0) }.listed().orDash),
            Prose(verdict.firstDay?.description ?? "–"),
          ])
      })
  }

  private var worst: [Prose] {
    plan.findings.prefix(Self.mostSevere).map { group in
      """
      \(.badge(group.first.severity.tone, group.first.severity.word)) \
      \(plan.reference(to: group)) (\(group.concerned(in: plan)))
      """
    }
  }
}

extension String {
  /// The text, or a dash where there is none.
  var orDash: String { isEmpty ? "–" : self }
}
