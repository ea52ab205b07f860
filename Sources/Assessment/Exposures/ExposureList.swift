import Regulation

/// Every exposure that a project plans, in the order of its file.
struct ExposureList {
  let exposures: [Exposure]

  init(_ index: ProjectIndex) {
    exposures =
      index.project.transfers.flatMap { Self.exposures(of: $0, in: index) }
      + index.project.staff.flatMap { Self.exposures(of: $0, in: index) }
  }

  private static func exposures(of transfer: Transfer, in index: ProjectIndex) -> [Exposure] {
    guard let period = transfer.period.clipped(to: index.project.window) else { return [] }
    let from = index.endpoint(transfer.from)
    let to = index.endpoint(transfer.to)
    return [
      Exposure(
        subject: .transfer(transfer.id), kind: .transfer, item: transfer.item, from: from.place,
        to: to.place, mode: transfer.mode, person: to.person,
        exporter: transfer.exporter ?? from.organisation, consignee: to.organisation,
        host: to.organisation, period: period)
    ]
  }

  private static func exposures(of person: StaffMember, in index: ProjectIndex) -> [Exposure] {
    let site = person.site.map(index.endpoint) ?? ProjectIndex.Endpoint()
    return person.access.flatMap { access -> [Exposure] in
      guard
        let period = access.period.clipped(to: person.period)?.clipped(to: index.project.window)
      else { return [] }
      let homes = homes(of: access.item, for: person, in: index)
      let isAtHome = homes.isEmpty || site.place.map(homes.contains) ?? false
      let origins: [PlaceCode?] = isAtHome ? [site.place] : homes
      func exposure(
        _ kind: Exposure.Kind, from: PlaceCode?, to: PlaceCode?, mode: Mode?
      ) -> Exposure {
        Exposure(
          subject: .staff(person.id), kind: kind, item: access.item, from: from, to: to,
          mode: mode, person: person.id, exporter: person.employer ?? site.organisation,
          consignee: site.organisation ?? person.employer,
          host: site.organisation ?? person.employer, period: period)
      }
      let onSite = origins.map { exposure(.site, from: $0, to: site.place, mode: access.mode) }
      let away = person.worksFrom.filter { $0 != site.place }.flatMap { place in
        origins.map {
          exposure(.remote, from: $0, to: place, mode: access.mode ?? .remoteAccess)
        }
      }
      return onSite + away
    }
  }

  /// Where the item is kept: as the project says; or else where it is sent from and where people
  /// have it at hand; or else at the person's employer, or where it comes from.
  private static func homes(
    of item: String, for person: StaffMember, in index: ProjectIndex
  ) -> [PlaceCode] {
    if let stated = index.items[item]?.heldAt {
      return stated.compactMap { index.endpoint($0).place }
    }
    let sent = index.project.transfers.filter { $0.item == item }
      .compactMap { index.endpoint($0.from).place }
    let atHand = index.project.staff
      .filter { $0.access.contains { $0.item == item && !($0.mode?.bridgesDistance ?? false) } }
      .compactMap { $0.site.flatMap { index.endpoint($0).place } }
    let known = Set(sent + atHand)
    if !known.isEmpty { return known.sorted() }
    let employer = person.employer.flatMap { index.organisations[$0]?.country }
    return [employer ?? index.items[item]?.origin].compactMap { $0 }
  }
}

extension Mode {
  /// Whether the mode lets a person have an item that is somewhere else.
  fileprivate var bridgesDistance: Bool {
    switch self {
    case .electronic, .cloud, .remoteAccess: true
    case .shipment, .handCarried, .oral, .visual, .technicalAssistance, .brokering, .transit:
      false
    }
  }
}

extension Project {
  /// The time that the project plans for.
  var window: Period { Period(from: start, until: end) }
}

extension Period {
  /// The days that both periods share; nil where there are none.
  func clipped(to other: Period) -> Period? {
    let from = [from, other.from].compactMap { $0 }.max()
    let until = [until, other.until].compactMap { $0 }.min()
    if let from, let until, from > until { return nil }
    return Period(from: from, until: until)
  }
}
