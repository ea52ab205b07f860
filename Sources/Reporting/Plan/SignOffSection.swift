import Regulation

/// Who signs, and what the document is not.
struct SignOffSection: PlanSection {
  let plan: Plan

  var section: Section? {
    Section(PlanPart.signOff.rawValue, "Sign-off") {
      Callout(.info, "Not legal advice") {
        """
        This draft was made from the project file and a catalog of law by a programme. It is not \
        legal advice and is no authority for any act until counsel has reviewed and signed it.
        """
      }
      SignatureBlock(
        [.init(role: "Prepared by")]
          + officers.map { .init(role: $0) }
          + [.init(role: "Counsel")])
    }
  }

  /// An officer for each country in which a party of the project has its seat or a site.
  private var officers: [String] {
    let countries = plan.project.organisations.map(\.country) + plan.project.sites.map(\.country)
    let seats = Set(countries.compactMap { $0 }).sorted()
    guard !seats.isEmpty else { return ["Responsible officer"] }
    return seats.map { "Responsible officer, \(plan.names.name(of: $0))" }
  }
}
