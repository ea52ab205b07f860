import Assessment
import Regulation

/// The authorisations that the project holds: what they cover, who relies on them, when they end.
struct HeldSection: PlanSection {
  let plan: Plan

  var section: Section? {
    guard !plan.project.authorisations.isEmpty else { return nil }
    return Section(PlanPart.held.rawValue, "Authorisations held") {
      Table(
        "Authorisations held",
        columns: [
          .init("Authorisation", isRowHeader: true), "Kind", "Holder", "Items", "Destinations",
          "Parties", "Time", "Relied on by",
        ], rows: plan.project.authorisations.map(row))
    }
  }

  private func row(_ held: HeldAuthorisation) -> Table.Row {
    let relying = plan.reaching.filter { $0.held.contains(held.id) }
    let ends = held.period.until
    let needed = relying.compactMap(\.exposure.period.until).max()
    let endsEarly = ends.flatMap { ends in needed.map { ends < $0 } } ?? false
    let time = endsEarly ? "\(held.period.words), before the work ends" : held.period.words
    return .init(
      [
        Prose(held.reference), plan.names.prose(of: held.of),
        Prose(plan.organisationName(held.holder)),
        Prose(held.items.map { $0.map(plan.itemName).listed().orDash } ?? "not stated"),
        Prose(
          held.destinations.map { $0.map { plan.names.name(of: $0) }.listed().orDash }
            ?? "not stated"),
        Prose((held.parties ?? []).map { plan.organisationName($0) }.listed().orAny),
        Prose(time), Prose(relying.isEmpty ? "nothing" : plan.brief(relying.exposures)),
      ], tone: endsEarly ? .stop : relying.isEmpty ? .caution : nil)
  }
}

extension String {
  fileprivate var orAny: String { isEmpty ? "any" : self }
}
