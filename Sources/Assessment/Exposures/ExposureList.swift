import Regulation

/// Every exposure that a project plans, in the order of its file.
struct ExposureList {
  let exposures: [Exposure]

  init(_ index: ProjectIndex) {
    let kept = Self.keptPlaces(in: index)
    let planned =
      index.project.transfers.flatMap { Self.exposures(of: $0, in: index) }
      + index.project.staff.flatMap { Self.exposures(of: $0, kept: kept, in: index) }
    var seen: Set<Exposure> = []
    exposures = planned.filter { seen.insert($0).inserted }
  }

  private static func exposures(of transfer: Transfer, in index: ProjectIndex) -> [Exposure] {
    guard let period = transfer.period.clipped(to: index.project.window) else { return [] }
    let from = index.endpoint(transfer.from)
    let to = index.endpoint(transfer.to)
    return [
      Exposure(
        subject: .transfer(transfer.id), kind: .transfer, item: transfer.item, from: from.place,
        to: to.place, mode: transfer.mode, person: to.person, exporter: transfer.exporter,
        sender: from.organisation, consignee: to.organisation,
        senderPlace: from.establishment, consigneePlace: to.establishment, host: to.organisation,
        period: period)
    ]
  }

  private static func exposures(
    of person: StaffMember, kept: [String: [PlaceCode?]], in index: ProjectIndex
  ) -> [Exposure] {
    let site = person.site.map(index.endpoint) ?? ProjectIndex.Endpoint()
    return person.access.flatMap { access -> [Exposure] in
      guard
        let period = access.period.clipped(to: person.period)?.clipped(to: index.project.window)
      else { return [] }
      let party = host(of: person, at: site, in: index)
      func exposure(
        _ kind: Exposure.Kind, from: PlaceCode?, to: PlaceCode?, mode: Mode?
      ) -> Exposure {
        Exposure(
          subject: .staff(person.id), kind: kind, item: access.item, from: from, to: to,
          mode: mode, person: person.id, exporter: party, sender: party, consignee: party,
          senderPlace: site.establishment,
          consigneePlace: site.establishment, host: site.organisation, period: period)
      }
      let homes = homes(
        keptAt: kept[access.item] ?? [], for: person, at: site.place, in: index)
      let onSite = homes.map { exposure(.site, from: $0, to: site.place, mode: access.mode) }
      // A home that the project does not say may be the site; it may be another place as well.
      let bases = homes.flatMap { home in home.map { [$0] } ?? [site.place, nil] }
      let away = person.worksFrom.filter { $0 != site.place }.flatMap { place in
        bases.map { exposure(.remote, from: $0, to: place, mode: access.mode ?? .remoteAccess) }
      }
      return onSite + away
    }
  }

  /// The organisation where the person works; at a bare place the employer, if it is of that place.
  private static func host(
    of person: StaffMember, at site: ProjectIndex.Endpoint, in index: ProjectIndex
  ) -> String? {
    guard let place = site.establishment else { return site.organisation }
    return person.employer.flatMap { index.organisations[$0]?.country == place ? $0 : nil }
  }

  /// Where the person's item comes from: the site itself where it is at hand there, or else every
  /// place where the project keeps it; nil stands for a place that the project does not say.
  private static func homes(
    keptAt kept: [PlaceCode?], for person: StaffMember, at site: PlaceCode?,
    in index: ProjectIndex
  ) -> [PlaceCode?] {
    if let site, kept.contains(site) { return [site] }
    if !kept.isEmpty { return kept }
    return [person.employer.flatMap { index.organisations[$0]?.country }]
  }

  /// Where each item is kept: as the project says, or else where it is sent from and where people
  /// have it at hand.
  private static func keptPlaces(in index: ProjectIndex) -> [String: [PlaceCode?]] {
    var places: [String: Set<PlaceCode?>] = [:]
    for transfer in index.project.transfers {
      places[transfer.item, default: []].insert(index.endpoint(transfer.from).place)
    }
    for person in index.project.staff {
      let site = person.site.flatMap { index.endpoint($0).place }
      for access in person.access where !(access.mode?.bridgesDistance ?? false) {
        places[access.item, default: []].insert(site)
      }
    }
    for item in index.project.items {
      if let stated = item.heldAt { places[item.id] = Set(stated.map { index.endpoint($0).place }) }
    }
    return places.mapValues { $0.sorted { ($0?.text ?? "") < ($1?.text ?? "") } }
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
