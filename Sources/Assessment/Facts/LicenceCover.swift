import Regulation

/// Whether a licence held covers an act, limb by limb.
///
/// A licence authorises the transaction that it describes and no other. Left out, items,
/// destinations, holder and dates are unknown; parties and persons are then any.
struct LicenceCover {
  let source: FactSource
  let held: HeldAuthorisation
  let exposure: Exposure
  let parties: Parties

  /// Where the item goes for the licence's purposes.
  struct Place {
    let place: PlaceCode?
    /// Whether it is a place of the person that a regime counts.
    let isDeemed: Bool
    /// Whether the licence must reach the organisation at the place of release.
    let isAtSite: Bool
  }

  /// A limb with its truth and what the licence says of it.
  struct Limb {
    let limb: LicenceLimb
    let truth: Truth
    let stated: String?
  }

  /// Each limb.
  func limbs(to place: Place, _ log: inout FactLog) -> [Limb] {
    LicenceLimb.allCases.map { limb in
      let (truth, stated) = read(limb, place, &log)
      return Limb(limb: limb, truth: truth, stated: stated)
    }
  }

  private func read(
    _ limb: LicenceLimb, _ place: Place, _ log: inout FactLog
  ) -> (truth: Truth, stated: String?) {
    switch limb {
    case .dates: dates(&log)
    case .items:
      (
        held.items.map { Truth($0.contains(exposure.item)) } ?? .unknown,
        held.items?.joined(separator: ", ")
      )
    case .entries: entries(&log)
    case .destinations: destinations(place)
    case .holder: holder(place)
    case .parties: receivers()
    case .persons: persons(place)
    case .value: value()
    case .quantity: quantity()
    case .provisos: provisos()
    }
  }

  private func dates(_ log: inout FactLog) -> (Truth, String?) {
    let isWithin = Truth(log.contains(held.period))
    let isStated = held.period.from != nil && held.period.until != nil
    let ends = [held.period.from, held.period.until].map { $0.map(\.description) ?? "…" }
    return (isStated ? isWithin : isWithin && .unknown, ends.joined(separator: " – "))
  }

  private func entries(_ log: inout FactLog) -> (Truth, String?) {
    guard let entries = held.entries else { return (.true, nil) }
    var truth = Truth.false
    for entry in entries {
      let standing = source.index.items[exposure.item].map {
        source.classification(of: $0, on: entry.list, &log)
      }
      switch standing {
      case .listed(let codes, _):
        for code in codes { truth = truth || FactSource.isInside(code, entry.code) }
      case .unknown, nil: truth = truth || .unknown
      case .notListed, .basket: break
      }
    }
    return (truth, entries.map(\.description).joined(separator: ", "))
  }

  /// A licence that names nationalities covers releases to them at the places it is for.
  private func destinations(_ place: Place) -> (Truth, String?) {
    let counted = place.isDeemed && held.nationalities != nil ? exposure.to : place.place
    let stated = held.destinations?.map(\.text).joined(separator: ", ")
    guard let counted, let destinations = held.destinations else { return (.unknown, stated) }
    let isIn =
      destinations.contains(counted) || counted.parent.map(destinations.contains) ?? false
    return (Truth(isIn), stated)
  }

  private func holder(_ place: Place) -> (Truth, String?) {
    let under =
      [held.holder].compactMap(\.self) + (held.signatories ?? []) + (held.sublicensees ?? [])
    let stated = under.isEmpty ? nil : under.joined(separator: ", ")
    if place.isAtSite {
      // Whoever may receive under it need not be the one to whom it was granted.
      let receiving = under + (held.parties ?? [])
      guard let host = exposure.host else { return (.unknown, stated) }
      if receiving.contains(host) { return (.true, stated) }
      return (held.holder == nil ? .unknown : .false, stated)
    }
    let involved = [parties.exporter, parties.sender, parties.consignee, parties.employer]
    let isNamed = involved.compactMap(\.self).reduce(Truth.false) { $0 || $1.isNamed(among: under) }
    return (isNamed == .false && held.holder == nil ? .unknown : isNamed, stated)
  }

  private func receivers() -> (Truth, String?) {
    guard let named = held.parties, !named.isEmpty else { return (.true, nil) }
    let all = named + (held.signatories ?? []) + (held.sublicensees ?? [])
    let isPerson = Truth(exposure.person.map(all.contains) ?? false)
    let isParty = parties.consignee.isNamed(among: all) || parties.endUser.isNamed(among: all)
    return (isPerson || isParty, named.joined(separator: ", "))
  }

  private func persons(_ place: Place) -> (Truth, String?) {
    guard let nationalities = held.nationalities, place.isDeemed else { return (.true, nil) }
    return (
      place.place.map { Truth(nationalities.contains($0)) } ?? .unknown,
      nationalities.map(\.text).joined(separator: ", ")
    )
  }

  private var transfer: Transfer? {
    if case .transfer(let id) = exposure.subject { source.index.transfers[id] } else { nil }
  }

  /// What is used up and what this act adds stay within the limit.
  private func value() -> (Truth, String?) {
    guard let limit = held.limits?.value else { return (.true, nil) }
    let stated = "\(limit.amount) \(limit.currency)"
    guard let transfer else { return (.true, stated) }
    guard let value = transfer.value, value.currency == limit.currency,
      held.used?.value.map({ $0.currency == limit.currency }) ?? true
    else { return (.unknown, stated) }
    let used = held.used?.value?.amount ?? Rational(0)
    return (Truth(used + value.amount <= limit.amount), stated)
  }

  private func quantity() -> (Truth, String?) {
    guard let limit = held.limits?.quantity else { return (.true, nil) }
    let stated = "\(limit.value) \(limit.unit)"
    guard let transfer else { return (.true, stated) }
    guard let quantity = transfer.quantity, quantity.unit == limit.unit,
      held.used?.quantity.map({ $0.unit == limit.unit }) ?? true
    else { return (.unknown, stated) }
    let used = held.used?.quantity?.value ?? Rational(0)
    return (Truth(used + quantity.value <= limit.value), stated)
  }

  private func provisos() -> (Truth, String?) {
    guard !held.provisos.isEmpty else { return (.true, nil) }
    let truth = held.provisos.reduce(Truth.true) { $0 && ($1.met.map { Truth($0) } ?? .unknown) }
    return (truth, held.provisos.map(\.title).joined(separator: "; "))
  }
}

extension Party {
  /// Whether it is one of those named; somebody of whom nothing is known may be.
  fileprivate func isNamed(among names: [String]) -> Truth {
    guard isKnown else { return .unknown }
    return Truth((organisation ?? name).map(names.contains) ?? false)
  }
}
