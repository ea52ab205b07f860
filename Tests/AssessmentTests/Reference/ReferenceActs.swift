import Assessment
import Regulation

/// A party to an act as far as the project says who it is.
struct ReferenceParty {
  var organisation: Organisation?
  var name: String?
  var place: PlaceCode?

  var isKnown: Bool { organisation != nil || name != nil || place != nil }

  /// Its headquarters and its parent, as far as they are stated.
  var seats: [PlaceCode] {
    [organisation?.headquarters, organisation?.ultimateParent].compactMap(\.self)
  }
}

/// Something that the project plans: an item that goes somewhere or is disclosed to somebody.
struct ReferenceAct {
  /// The id of the transfer or of the person who gets at the item.
  var subject: String
  var kind: Exposure.Kind
  var item: String
  var from: PlaceCode?
  var to: PlaceCode?
  var mode: Mode?
  /// Goods are worked with from afar and stay where they are.
  var isUsedFromAfar: Truth
  var period: Period
  /// Nil for the access of staff.
  var transfer: Transfer?
  /// To whom the item is disclosed.
  var person: StaffMember?
  var endUse: EndUse?
  var workPackage: String?
  var exporter = ReferenceParty()
  var sender = ReferenceParty()
  var consignee = ReferenceParty()
  var endUser = ReferenceParty()
  var intermediaries: [ReferenceParty] = []
  /// Of the person; nil where there is none.
  var employer: ReferenceParty?
  var signatory: String?
  var signatoryEmployer: ReferenceParty?
  var funders: [ReferenceParty] = []

  var crossesBorder: Truth {
    let moves = from.flatMap { from in to.map { Truth(from != $0) } } ?? .unknown
    return moves && !isUsedFromAfar
  }
}

/// The acts that a project plans, one after the other.
struct ReferenceActs {
  let project: Project

  var all: [ReferenceAct] {
    project.transfers.flatMap(acts) + project.staff.flatMap(acts)
  }

  // MARK: Transfers

  private func acts(of transfer: Transfer) -> [ReferenceAct] {
    guard let period = common([transfer.period, window]) else { return [] }
    let (from, to) = (end(transfer.from), end(transfer.to))
    let package = project.workPackages.first { $0.id == transfer.workPackage }
    var act = ReferenceAct(
      subject: transfer.id, kind: .transfer, item: transfer.item, from: from.place, to: to.place,
      mode: transfer.mode,
      isUsedFromAfar: isUsedFromAfar(transfer.item, transfer.mode, unstated: .false), period: period
    )
    act.transfer = transfer
    act.person = to.person
    act.endUse = endUse(transfer.endUse, in: package)
    act.workPackage = transfer.workPackage
    act.sender = from.party
    act.consignee = to.party
    act.endUser = transfer.endUser.map(party) ?? to.party
    act.intermediaries = transfer.intermediaries.map(party)
    act.employer = to.person.map(employer)
    act.signatory = transfer.signatory
    act.signatoryEmployer = project.staff.first { $0.id == transfer.signatory }.map(employer)
    act.funders = funders(of: transfer.item, in: package)
    // Whoever deals from elsewhere is not whoever is where the item leaves.
    let dealings: [Mode] = [.brokering, .transit, .technicalAssistance]
    let isSender = transfer.mode.map { !dealings.contains($0) } ?? false
    act.exporter = transfer.exporter.map(party) ?? (isSender ? act.sender : ReferenceParty())
    return [act]
  }

  // MARK: Access of staff

  private func acts(of person: StaffMember) -> [ReferenceAct] {
    person.access.flatMap { access -> [ReferenceAct] in
      guard let period = common([access.period, person.period, window]) else { return [] }
      let site = person.site.map(end) ?? ReferenceEnd()
      let homes = homes(of: access.item, for: person, at: site.place)
      // A home that nobody states may be the site, or somewhere else.
      let bases = homes.flatMap { $0.map { [$0] } ?? [site.place, nil] }
      let atSite = homes.map { home in
        act(of: person, access, .site, home, site.place, access.mode, period)
      }
      // Goods may be taken along or used from afar; what is in a file is logged in to.
      let isGoods = item(access.item)?.kind == .commodity
      let away = access.mode ?? (isGoods ? nil : .remoteAccess)
      let elsewhere = person.worksFrom.filter { $0 != site.place }.flatMap { place in
        bases.map { act(of: person, access, .remote, $0, place, away, period) }
      }
      let travelling = person.travel.filter { journey in
        journey.country != site.place && (journey.items?.contains(access.item) ?? true)
      }.flatMap { journey -> [ReferenceAct] in
        guard let days = common([journey.period, period]) else { return [] }
        let mode = journey.device.map { $0 == "none" ? Mode.remoteAccess : .handCarried } ?? away
        return bases.map { act(of: person, access, .remote, $0, journey.country, mode, days) }
      }
      return atSite + elsewhere + travelling
    }
  }

  private func act(
    of person: StaffMember, _ access: StaffMember.Access, _ kind: Exposure.Kind,
    _ from: PlaceCode?, _ to: PlaceCode?, _ mode: Mode?, _ period: Period
  ) -> ReferenceAct {
    let package = project.workPackages.first { $0.id == access.workPackage }
    var act = ReferenceAct(
      subject: person.id, kind: kind, item: access.item, from: from, to: to, mode: mode,
      isUsedFromAfar: isUsedFromAfar(access.item, mode, unstated: .unknown), period: period)
    act.person = person
    act.endUse = endUse(access.endUse, in: package)
    act.workPackage = access.workPackage
    let host = host(of: person)
    act.exporter = host
    act.sender = host
    act.consignee = host
    act.endUser = host
    act.employer = employer(of: person)
    act.funders = funders(of: access.item, in: package)
    return act
  }

  /// Where a person works: at the host stated, else whoever runs the site; at a bare place the
  /// employer, if it is of that place.
  private func host(of person: StaffMember) -> ReferenceParty {
    let site = person.site.map(end) ?? ReferenceEnd()
    let employer = project.organisations.first { $0.id == person.employer }
    var host = site.party
    if let stated = project.organisations.first(where: { $0.id == person.employment?.host }) {
      host = ReferenceParty(organisation: stated, place: stated.country)
    } else if site.isBare {
      host = ReferenceParty(
        organisation: employer?.country == site.place ? employer : nil, place: site.place)
    }
    return host
  }

  /// From where a person's item comes: the site if it is kept there, else every place where it is
  /// kept, else where the employer is.
  private func homes(
    of item: String, for person: StaffMember, at site: PlaceCode?
  ) -> [PlaceCode?] {
    let kept = places(keeping: item)
    if let site, kept.contains(site) { return [site] }
    if !kept.isEmpty { return Array(kept) }
    return [project.organisations.first { $0.id == person.employer }?.country]
  }

  /// Where an item is kept: as stated, else where it is sent from and where people have it at hand.
  private func places(keeping id: String) -> Set<PlaceCode?> {
    if let stated = item(id)?.heldAt { return Set(stated.map { end($0).place }) }
    let sent = project.transfers.filter { $0.item == id }.map { end($0.from).place }
    let afar: [Mode] = [.electronic, .cloud, .remoteAccess]
    let atHand = project.staff.filter { person in
      person.access.contains { access in
        access.item == id && !(access.mode.map(afar.contains) ?? false)
      }
    }.map { person in person.site.flatMap { end($0).place } }
    return Set(sent + atHand)
  }

  // MARK: What both share

  private var window: Period { Period(from: project.start, until: project.end) }

  /// The days that all periods share.
  private func common(_ periods: [Period]) -> Period? {
    let from = periods.compactMap(\.from).max()
    let until = periods.compactMap(\.until).min()
    if let from, let until, from > until { return nil }
    return Period(from: from, until: until)
  }

  private func item(_ id: String) -> Item? { project.items.first { $0.id == id } }

  private func isUsedFromAfar(_ id: String, _ mode: Mode?, unstated: Truth) -> Truth {
    guard item(id)?.kind == .commodity else { return .false }
    return mode.map { Truth($0 == .cloud || $0 == .remoteAccess) } ?? unstated
  }

  /// What the act leaves open of its end use, its work package may say.
  private func endUse(_ own: EndUse?, in package: WorkPackage?) -> EndUse? {
    guard let shared = package?.endUse else { return own }
    return EndUse(
      purpose: own?.purpose ?? shared.purpose, wmd: own?.wmd ?? shared.wmd,
      military: own?.military ?? shared.military, knowledge: own?.knowledge ?? shared.knowledge)
  }

  private func funders(of item: String, in package: WorkPackage?) -> [ReferenceParty] {
    [package?.funder, self.item(item)?.research?.funder].compactMap(\.self).map(party)
  }

  private func employer(of person: StaffMember) -> ReferenceParty {
    person.employer.map(party) ?? ReferenceParty()
  }

  private func party(_ reference: String) -> ReferenceParty {
    if let organisation = project.organisations.first(where: { $0.id == reference }) {
      return ReferenceParty(organisation: organisation, place: organisation.country)
    }
    if let place = PlaceCode(reference) { return ReferenceParty(place: place) }
    return ReferenceParty(name: reference)
  }

  /// What a reference to a site, an organisation, a person or a place stands for.
  private func end(_ reference: String) -> ReferenceEnd {
    if let site = project.sites.first(where: { $0.id == reference }) {
      let organisation = project.organisations.first { $0.id == site.organisation }
      return ReferenceEnd(
        place: site.country,
        party: ReferenceParty(organisation: organisation, place: organisation?.country))
    }
    if let organisation = project.organisations.first(where: { $0.id == reference }) {
      return ReferenceEnd(
        place: organisation.country,
        party: ReferenceParty(organisation: organisation, place: organisation.country))
    }
    if let person = project.staff.first(where: { $0.id == reference }) {
      var end = person.site.map(end) ?? ReferenceEnd()
      end.person = person
      return end
    }
    let place = PlaceCode(reference)
    return ReferenceEnd(place: place, party: ReferenceParty(place: place), isBare: true)
  }
}

/// An end of an act: a place with whoever is there; a bare place stands for somebody of it.
struct ReferenceEnd {
  var place: PlaceCode?
  var party = ReferenceParty()
  var person: StaffMember?
  var isBare = false
}
