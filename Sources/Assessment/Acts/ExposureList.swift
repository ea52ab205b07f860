import Regulation

/// Every exposure that a project plans, in the order of its file, with the parts that their answers
/// depend on, each once.
struct ExposureList: Sendable {
  private(set) var exposures: [Exposure] = []
  private(set) var acts = Interned<PlannedAct>()
  private(set) var parties = Interned<Parties>()
  private(set) var recipients = Interned<Recipient>()
  private(set) var places = Interned<PlaceCode?>()
  private let index: ProjectIndex
  private let itemRows: [String: Int32]
  private let kept: [String: [PlaceCode?]]
  private var seen: Set<Planned> = []

  /// An exposure with the numbers of its parts, which tell it from one for another end use.
  private struct Planned: Hashable {
    let exposure: Exposure
    let act: Int32
    let parties: Int32
  }

  init(_ index: ProjectIndex) {
    self.index = index
    itemRows = Dictionary(
      index.project.items.enumerated().map { ($1.id, Int32($0)) }
    ) { first, _ in first }
    kept = Self.keptPlaces(in: index)
    exposures.reserveCapacity(
      index.project.transfers.count + index.project.staff.reduce(0) { $0 + $1.access.count })
    for transfer in index.project.transfers { add(transfer) }
    for person in index.project.staff { add(person) }
    seen = []
  }

  private mutating func append(
    _ subject: Exposure.Subject, _ act: PlannedAct, _ parties: Parties, person: String?,
    item: String,
    workPackage: String?, period: Period
  ) {
    let host = parties.consignee.organisation
    let exposure = Exposure(
      subject: subject, kind: act.kind, item: item, from: act.from, to: act.to, mode: act.mode,
      person: person, exporter: parties.exporter.organisation, sender: parties.sender.organisation,
      consignee: parties.consignee.organisation, host: host, workPackage: workPackage,
      period: period, crossesBorder: act.crossesBorder,
      rows: Exposure.Rows(
        item: itemRows[item] ?? -1, act: acts.number(of: act),
        parties: self.parties.number(of: parties),
        person: recipients.number(of: Recipient(person: person, host: host)),
        place: places.number(of: act.to)))
    let planned = Planned(
      exposure: exposure, act: exposure.rows.act, parties: exposure.rows.parties)
    if seen.insert(planned).inserted { exposures.append(exposure) }
  }

  // MARK: Transfers

  private mutating func add(_ transfer: Transfer) {
    guard let period = transfer.period.clipped(to: index.project.window) else { return }
    let path = "transfers[\(transfer.id)]"
    let from = index.endpoint(transfer.from)
    let to = index.endpoint(transfer.to)
    let package = transfer.workPackage.flatMap { index.workPackages[$0] }
    let (endUse, endUsePath) = endUse(
      transfer.endUse, at: "\(path).end-use", in: package)
    let act = PlannedAct(
      transfer: transfer.id, kind: .transfer, from: from.place, to: to.place, mode: transfer.mode,
      isRemoteUse: remoteUse(of: transfer.item, transfer.mode, unstated: .false), endUse: endUse,
      endUsePath: endUsePath)
    append(
      .transfer(transfer.id), act, parties(of: transfer, from: from, to: to, in: package),
      person: to.person, item: transfer.item, workPackage: transfer.workPackage, period: period)
  }

  private func parties(
    of transfer: Transfer, from: Endpoint, to: Endpoint, in package: WorkPackage?
  ) -> Parties {
    let path = "transfers[\(transfer.id)]"
    let sender = Party(
      path: "\(path).from", organisation: from.organisation, place: establishment(of: from))
    let consignee = Party(
      path: "\(path).to", organisation: to.organisation, place: establishment(of: to))
    var exporter =
      index.party(transfer.exporter, at: "\(path).exporter") ?? Party(path: "\(path).exporter")
    if transfer.exporter == nil, !(transfer.mode?.isActedFromElsewhere ?? true) {
      exporter = sender
      exporter.path = "\(path).exporter"
      exporter.basis = .inferred
    }
    let signatory = transfer.signatory.flatMap { index.staff[$0] }
    return Parties(
      exporter: exporter, sender: sender, consignee: consignee,
      endUser: index.party(transfer.endUser, at: "\(path).end-user") ?? consignee,
      intermediaries: transfer.intermediaries.compactMap {
        index.party($0, at: "\(path).intermediaries")
      },
      employer: to.person.flatMap { index.staff[$0] }.map {
        employer(of: $0, at: "staff[\($0.id)]")
      },
      signatory: transfer.signatory,
      signatoryEmployer: signatory.map { employer(of: $0, at: "staff[\($0.id)]") },
      funders: funders(of: transfer.item, in: package))
  }

  // MARK: Access of staff

  private mutating func add(_ person: StaffMember) {
    let site = person.site.map(index.endpoint) ?? Endpoint()
    for access in person.access {
      guard
        let period = access.period.clipped(to: person.period)?.clipped(to: index.project.window)
      else { continue }
      let homes = homes(keptAt: kept[access.item] ?? [], for: person, at: site.place)
      // A home that the project does not say may be the site; it may be another place as well.
      let bases = homes.flatMap { home in home.map { [$0] } ?? [site.place, nil] }
      for home in homes {
        add(access, of: person, .site, from: home, to: site.place, access.mode, at: site, period)
      }
      for place in person.worksFrom where place != site.place {
        for base in bases {
          add(
            access, of: person, .remote, from: base, to: place, awayMode(access), at: site, period)
        }
      }
      for journey in person.travel where journey.country != site.place {
        guard journey.items.map({ $0.contains(access.item) }) ?? true,
          let days = journey.period.clipped(to: period)
        else { continue }
        let mode: Mode? =
          journey.device.map { $0 == "none" ? .remoteAccess : .handCarried } ?? awayMode(access)
        for base in bases {
          add(access, of: person, .remote, from: base, to: journey.country, mode, at: site, days)
        }
      }
    }
  }

  private mutating func add(
    _ access: StaffMember.Access, of person: StaffMember, _ kind: Exposure.Kind, from: PlaceCode?,
    to: PlaceCode?, _ mode: Mode?, at site: Endpoint, _ period: Period
  ) {
    let package = access.workPackage.flatMap { index.workPackages[$0] }
    let (endUse, endUsePath) = endUse(
      access.endUse, at: "staff[\(Self.anybody)].access[\(access.item)].end-use", in: package)
    let act = PlannedAct(
      transfer: nil, kind: kind, from: from, to: to, mode: mode,
      isRemoteUse: remoteUse(of: access.item, mode, unstated: .unknown), endUse: endUse,
      // Where an end use is stated names the item; without one the path is found again from it.
      endUsePath: endUse == nil ? "" : endUsePath)
    append(
      .staff(person.id), act, parties(of: person, at: site, accessing: access.item, in: package),
      person: person.id, item: access.item, workPackage: access.workPackage, period: period)
  }

  private func parties(
    of person: StaffMember, at site: Endpoint, accessing item: String, in package: WorkPackage?
  ) -> Parties {
    let anybody = "staff[\(Self.anybody)]"
    let organisation = host(of: person, at: site)
    let host = Party(
      path: "\(anybody).site", organisation: organisation,
      place: organisation.map { index.organisations[$0]?.country } ?? site.establishment,
      basis: .inferred)
    return Parties(
      exporter: host, sender: host, consignee: host, endUser: host, intermediaries: [],
      employer: employer(of: person, at: anybody), signatory: nil, signatoryEmployer: nil,
      funders: funders(of: item, in: package))
  }

  /// The organisation where the person works; at a bare place the employer, if it is of that place.
  private func host(of person: StaffMember, at site: Endpoint) -> String? {
    if let host = person.employment?.host, index.organisations[host] != nil { return host }
    guard let place = site.establishment else { return site.organisation }
    return person.employer.flatMap { index.organisations[$0]?.country == place ? $0 : nil }
  }

  private func awayMode(_ access: StaffMember.Access) -> Mode? {
    // Goods may be taken along or used from afar; what is in a file is logged in to.
    access.mode ?? (index.items[access.item]?.kind == .commodity ? nil : .remoteAccess)
  }

  /// Where the person's item comes from: the site itself where it is at hand there, or else every
  /// place where the project keeps it; nil stands for a place that the project does not say.
  private func homes(
    keptAt kept: [PlaceCode?], for person: StaffMember, at site: PlaceCode?
  ) -> [PlaceCode?] {
    if let site, kept.contains(site) { return [site] }
    if !kept.isEmpty { return kept }
    return [person.employer.flatMap { index.organisations[$0]?.country }]
  }

  // MARK: What both share

  /// Stands for the person's id in paths that many people share.
  static let anybody = "*"

  private func employer(of person: StaffMember, at path: String) -> Party {
    index.party(person.employer, at: "\(path).employer") ?? Party(path: "\(path).employer")
  }

  private func establishment(of end: Endpoint) -> PlaceCode? {
    end.establishment ?? end.organisation.flatMap { index.organisations[$0]?.country }
  }

  private func funders(of item: String, in package: WorkPackage?) -> [Party] {
    let ofPackage = package.flatMap { package in
      index.party(package.funder, at: "work-packages[\(package.id)].funder")
    }
    let ofResearch = index.party(
      index.items[item]?.research?.funder, at: "items[\(item)].research.funder")
    return [ofPackage, ofResearch].compactMap(\.self)
  }

  /// The end use of the act itself; what it leaves open, its work package may say.
  private func endUse(
    _ own: EndUse?, at path: String, in package: WorkPackage?
  ) -> (EndUse?, path: String) {
    guard let shared = package?.endUse else { return (own, path) }
    guard let own else { return (shared, "work-packages[\(package?.id ?? "")].end-use") }
    return (
      EndUse(
        purpose: own.purpose ?? shared.purpose, wmd: own.wmd ?? shared.wmd,
        military: own.military ?? shared.military, knowledge: own.knowledge ?? shared.knowledge),
      path
    )
  }

  /// Whether goods are used from afar, so that nothing of them moves.
  private func remoteUse(of item: String, _ mode: Mode?, unstated: Truth) -> Truth {
    guard index.items[item]?.kind == .commodity else { return .false }
    return mode.map { Truth($0.isUseFromAfar) } ?? unstated
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

/// Values by number, each once.
struct Interned<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  /// The number of the value, a new one where it is met for the first time.
  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}
