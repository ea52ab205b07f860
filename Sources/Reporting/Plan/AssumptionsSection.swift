import Assessment
import Regulation

/// What the answers take for granted, and what they do not speak of.
struct AssumptionsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    Section(PlanPart.assumptions.rawValue, "Assumptions and what is not modelled") {
      let assumed = AssumedFact.all(in: plan)
      if assumed.isEmpty {
        "No answer rests on an assumption about a fact."
      } else {
        Table(
          "Assumed facts that an answer read",
          columns: [.init("Fact", isRowHeader: true), "Assumed", "Of", "Read by"],
          rows: assumed.map { fact in
            [
              "\(.code(fact.key))", Prose(fact.value), Prose(fact.subjects.joined(separator: ", ")),
              Prose(fact.regimes.map { plan.names.title(of: $0) }.listed()),
            ]
          })
      }
      if !unmodelled.isEmpty {
        Callout(.caution, "Places without a catalog") {
          """
          The project acts in \(unmodelled.listed()), whose law the catalog does not hold. Nothing in \
          this plan speaks of it.
          """
        }
      }
      coverage
    }
  }

  private var unmodelled: [String] {
    plan.assessment.findings.compactMap { finding in
      guard case .jurisdictionNotModelled(let place) = finding.message else { return nil }
      return plan.names.name(of: place)
    }
  }

  private var coverage: [Block] {
    let rows = plan.jurisdictionsInvolved.flatMap { jurisdiction -> [Table.Row] in
      guard !jurisdiction.coverage.isEmpty else {
        return [
          .init(
            [Prose(jurisdiction.name), "–", "no statement of coverage", "–"], tone: .caution)
        ]
      }
      return jurisdiction.coverage.map { coverage in
        .init(
          [
            Prose(jurisdiction.name), Prose(coverage.subject), Prose(coverage.status.word),
            Prose(coverage.note ?? "–"),
          ], tone: coverage.status.tone)
      }
    }
    guard !rows.isEmpty else {
      return [.paragraph("The catalog holds no jurisdiction that the project involves.")]
    }
    return [
      Table(
        "What the catalog covers of the jurisdictions involved",
        columns: [.init("Jurisdiction", isRowHeader: true), "Subject", "Status", "Remark"],
        rows: rows
      ).block
    ]
  }
}
