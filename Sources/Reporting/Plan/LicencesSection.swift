import Assessment
import Planning
import Regulation

/// What has to be applied for or notified, where, and by when.
struct LicencesSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let licences = plan.applications.map(licenceRow)
    let notices = noticeRows
    guard !(licences.isEmpty && notices.isEmpty) else { return nil }
    return Section(PlanPart.licences.rawValue, "Licences to obtain") {
      if !licences.isEmpty {
        Table(
          "Licences",
          columns: [
            .init("Licence", isRowHeader: true), "Authority", "Form and portal", "Lead time",
            "File by", "Earliest possible", "Needed by", "For", "Conditions",
          ], rows: licences)
        """
        The last day to file counts the stated lead time back from the first act that waits; the \
        earliest possible day counts it from \(plan.project.asOf.description). Public holidays are \
        not counted.
        """
      }
      if !notices.isEmpty {
        Table(
          "Notices, registrations and vetting",
          columns: [
            .init("Requirement", isRowHeader: true), "Authority", "Form and portal", "Lead time",
            "Needed by", "For",
          ], rows: notices)
      }
    }
  }

  private func licenceRow(_ application: Application) -> Table.Row {
    let (remedies, answers) = (application.remedies, application.answers)
    let procedure = application.procedure
    let timing = application.timing
    let isLate = timing?.isLate ?? false
    let name: Prose =
      remedies.first.map { "\(plan.names.prose(of: $0))\(plan.mark(answers))" }
        ?? """
        no licence of \(plan.names.title(of: application.regime)) is modelled: ask the authority
        """
    let earliest = procedure?.leadTime?.after(plan.project.asOf)
    return .init(
      [
        name, authority(procedure, under: application.regime, for: answers), form(procedure),
        Prose(procedure?.leadTime?.description ?? "not stated"),
        Prose(timing.map { $0.isLate ? "at once" : $0.latestFiling.description } ?? "not known"),
        Prose(earliest.map { "\($0)\(isLate ? ", later than needed" : "")" } ?? "not known"),
        Prose(application.needed?.description ?? "–"), Prose(plan.brief(answers.exposures)),
        conditions(remedies),
      ], tone: isLate ? .stop : nil)
  }

  private func conditions(_ remedies: [RuleID]) -> Prose {
    guard let first = remedies.first, let rule = plan.names.rule(first) else { return "–" }
    let validity = rule.procedure?.validity.map { ["valid for \($0)"] } ?? []
    let duties = rule.provided.map { "\($0.title), \($0.clock.words)" }
    let others = remedies.dropFirst().map { "or: \(plan.names.title(of: $0))" }
    return Prose((validity + duties + others).joined(separator: "; ").orDash)
  }

  private var noticeRows: [Table.Row] {
    plan.reaching.filter { $0.outcome == .notificationRequired }.grouped(by: \.rule)
      .map { rule, answers in
        let procedure = rule.flatMap { plan.names.rule($0)?.procedure }
        return .init([
          "\(rule.map { plan.names.prose(of: $0) } ?? "–")\(plan.mark(answers))",
          authority(procedure, under: answers.first?.regime, for: answers), form(procedure),
          Prose(procedure?.leadTime?.description ?? "not stated"),
          Prose(answers.compactMap(\.period.from).min()?.description ?? "–"),
          Prose(plan.brief(answers.exposures)),
        ])
      }
  }

  /// Who grants it: under the law of a union, the exporters' own offices where the catalog knows
  /// them.
  private func authority(
    _ procedure: Procedure?, under regime: RegimeID?, for answers: [Determination]
  ) -> Prose {
    guard let id = procedure?.authority else { return "not stated" }
    let own = regime.map { offices(under: $0, for: answers) } ?? []
    if own.isEmpty { return plan.names.authority(id).map(office) ?? Prose(id.text) }
    return own.map(office).joined(separator: "; ")
  }

  private func office(_ authority: Authority) -> Prose {
    authority.url.map { [.link(authority.name, to: $0)] } ?? Prose(authority.name)
  }

  private func offices(under regime: RegimeID, for answers: [Determination]) -> [Authority] {
    let exporters = answers.exposures.compactMap { exposure -> PlaceCode? in
      let exporter = plan.project.organisations.first { $0.id == exposure.exporter }
      return exporter?.country ?? exposure.from
    }
    return plan.names.catalog.jurisdictions.filter { jurisdiction in
      exporters.contains { jurisdiction.territory.contains(.place($0)) }
    }.flatMap(\.authorities).filter { $0.grantsFor.contains(regime) }
  }

  private func form(_ procedure: Procedure?) -> Prose {
    let portal = procedure?.portal.map { portal -> Prose in
      WebAddress(portal) == nil ? Prose(portal) : [.link(portal, to: portal)]
    }
    let parts = [procedure?.form.map { Prose($0) }, portal].compactMap { $0 }
    return parts.isEmpty ? "not stated" : parts.joined(separator: ", ")
  }
}
