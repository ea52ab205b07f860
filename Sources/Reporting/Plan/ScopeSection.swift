import Assessment
import Regulation

/// Who does what where, with which items, in which time, as the project file states it.
struct ScopeSection: PlanSection {
  let plan: Plan

  var section: Section? {
    Section(PlanPart.scope.rawValue, "Project and scope") {
      DefinitionList([
        .init("Project", Prose(plan.project.title ?? plan.project.id)),
        .init("Window", Prose(plan.project.window.words)),
        .init("Places", Prose(places.orDash)),
      ])
      if !plan.project.organisations.isEmpty { organisations }
      if !plan.project.sites.isEmpty { sites }
      if !plan.project.transfers.isEmpty { transfers }
      if !plan.project.staff.isEmpty { staff }
    }
  }

  private var places: String {
    let exposures = plan.assessment.exposures
    let acting = Set(exposures.flatMap { [$0.exporter, $0.sender, $0.consignee, $0.host] })
    let stated =
      plan.project.organisations.filter { acting.contains($0.id) }.map(\.country)
      + plan.project.sites.map(\.country) + exposures.flatMap { [$0.from, $0.to] }
    return Set(stated.compactMap { $0 }).sorted().map { plan.names.name(of: $0) }.listed()
  }

  private var organisations: Table {
    Table(
      "Organisations",
      columns: [
        .init("Organisation", isRowHeader: true), "Id", "Place", "Kind", "Screening",
      ],
      rows: plan.project.organisations.map { organisation in
        [
          Prose(organisation.displayName), "\(.code(organisation.id))",
          Prose(plan.names.name(of: organisation.country)),
          Prose(organisation.kind?.rawValue.unhyphenated ?? "not stated"),
          Prose(screening(of: organisation)),
        ]
      })
  }

  private func screening(of organisation: Organisation) -> String {
    let owners = listedOwners(of: organisation).map { ", but \($0)" } ?? ""
    guard let flags = organisation.flags else { return "not screened\(owners)" }
    guard !flags.isEmpty else { return "screened, on no list\(owners)" }
    return flags.map { $0.words(in: plan.names) }.distinct.listed()
  }

  /// Who among its owners is on some list, with the share.
  private func listedOwners(of organisation: Organisation) -> String? {
    let holders = plan.assessment.findings.compactMap { finding -> String? in
      guard case .listedHolder(organisation.id, let holder, let share) = finding.message else {
        return nil
      }
      let held = share.map { "\($0) per cent" } ?? "an unknown share"
      return "\(held) held by \(plan.names.party(holder)), who is listed"
    }
    return holders.isEmpty ? nil : holders.listed()
  }

  private var sites: Table {
    Table(
      "Sites", columns: [.init("Site", isRowHeader: true), "Organisation", "Place"],
      rows: plan.project.sites.map { site in
        [
          Prose(site.id), Prose(plan.organisationName(site.organisation)),
          Prose(plan.names.name(of: site.country)),
        ]
      })
  }

  private var transfers: Table {
    Table(
      "Transfers",
      columns: [
        .init("Transfer", isRowHeader: true), "Item", "From", "To", "By", "Through", "Time",
      ],
      rows: plan.project.transfers.map { transfer in
        [
          Prose(transfer.id), Prose(plan.itemName(transfer.item)), Prose(end(transfer.from)),
          Prose(end(transfer.to)), Prose(transfer.mode?.word ?? "not stated"),
          Prose(transfer.via.map { plan.names.name(of: $0) }.listed().orDash),
          Prose(transfer.period == .always ? "whole project" : transfer.period.words),
        ]
      })
  }

  /// An end of a transfer: a site, an organisation, a person or a place.
  private func end(_ reference: String) -> String {
    if plan.project.organisations.contains(where: { $0.id == reference }) {
      return plan.organisationName(reference)
    }
    return PlaceCode(reference).map { plan.names.name(of: $0) } ?? reference
  }

  private var staff: Table {
    Table(
      "Staff, by pseudonym",
      columns: [
        .init("Person", isRowHeader: true), "Employer", "Site", "Also works from", "Items", "Time",
      ],
      rows: plan.project.staff.map { person in
        [
          Prose(person.id), Prose(plan.organisationName(person.employer)),
          Prose(person.site.map(end) ?? "not stated"),
          Prose(person.worksFrom.map { plan.names.name(of: $0) }.listed().orDash),
          Prose(person.access.map { plan.itemName($0.item) }.distinct.listed().orDash),
          Prose(person.period == .always ? "whole project" : person.period.words),
        ]
      })
  }
}
