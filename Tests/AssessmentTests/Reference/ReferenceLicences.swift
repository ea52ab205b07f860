import Regulation

extension Reference {
  /// Whether a licence held covers the act: every limb of it does.
  func covers(_ licence: HeldAuthorisation, atSite: Bool = false) -> Truth {
    let limbs = [
      isInTime(licence), isForItem(licence), isForEntries(licence),
      isForDestination(licence, atSite: atSite),
      atSite ? mayReceive(licence) : isForParty(licence), isForReceiver(licence),
      atSite ? .true : isForNationality(licence), isWithinValue(licence), isWithinQuantity(licence),
      all(licence.provisos) { $0.met.map { Truth($0) } ?? .unknown },
    ]
    return all(limbs) { $0 }
  }

  /// A licence of which an end is not stated may have ended.
  private func isInTime(_ licence: HeldAuthorisation) -> Truth {
    let isStated = licence.period.from != nil && licence.period.until != nil
    return Truth(licence.period.contains(day)) && (isStated ? .true : .unknown)
  }

  private func isForItem(_ licence: HeldAuthorisation) -> Truth {
    licence.items.map { Truth($0.contains(act.item)) } ?? .unknown
  }

  private func isForEntries(_ licence: HeldAuthorisation) -> Truth {
    guard let entries = licence.entries else { return .true }
    guard let item else { return entries.isEmpty ? .false : .unknown }
    return any(entries) { entry in
      switch standing(of: item, on: entry.list) {
      case .listed(let codes, _): any(codes) { isInside($0, [entry.code]) }
      case .unknown: .unknown
      case .notListed: .false
      }
    }
  }

  /// One that names nationalities is for the places of release.
  private func isForDestination(_ licence: HeldAuthorisation, atSite: Bool) -> Truth {
    let isForPersons = isDeemed && licence.nationalities != nil
    let place = atSite || isForPersons ? act.to : destination
    guard let place, let destinations = licence.destinations else { return .unknown }
    return Truth(
      destinations.contains(place) || place.parent.map(destinations.contains) ?? false)
  }

  private func named(_ licence: HeldAuthorisation) -> [String] {
    [licence.holder].compactMap(\.self) + (licence.signatories ?? []) + (licence.sublicensees ?? [])
  }

  private func isForParty(_ licence: HeldAuthorisation) -> Truth {
    let involved = [act.exporter, act.sender, act.consignee, act.employer].compactMap(\.self)
    let isNamed = any(involved) { isParty($0, among: named(licence)) }
    return isNamed == .false && licence.holder == nil ? .unknown : isNamed
  }

  /// Somebody of whom nothing is known may be named.
  private func isParty(_ party: ReferenceParty, among names: [String]) -> Truth {
    guard party.isKnown else { return .unknown }
    return Truth((party.organisation?.id ?? party.name).map(names.contains) ?? false)
  }

  /// Whoever may receive under it need not be the one to whom it was granted.
  private func mayReceive(_ licence: HeldAuthorisation) -> Truth {
    guard let host = act.consignee.organisation?.id else { return .unknown }
    if (named(licence) + (licence.parties ?? [])).contains(host) { return .true }
    return licence.holder == nil ? .unknown : .false
  }

  private func isForReceiver(_ licence: HeldAuthorisation) -> Truth {
    guard let parties = licence.parties, !parties.isEmpty else { return .true }
    let allowed = parties + (licence.signatories ?? []) + (licence.sublicensees ?? [])
    return any([act.consignee, act.endUser]) { isParty($0, among: allowed) }
      || Truth(act.person.map { allowed.contains($0.id) } ?? false)
  }

  private func isForNationality(_ licence: HeldAuthorisation) -> Truth {
    guard let nationalities = licence.nationalities, isDeemed else { return .true }
    return destination.map { Truth(nationalities.contains($0)) } ?? .unknown
  }

  /// What was used up and what this act adds stay within the limit; access of staff uses up nothing.
  private func isWithinValue(_ licence: HeldAuthorisation) -> Truth {
    guard let limit = licence.limits?.value, let transfer = act.transfer else { return .true }
    let used = licence.used?.value ?? Money(amount: Rational(0), currency: limit.currency)
    guard let value = transfer.value, value.currency == limit.currency,
      used.currency == limit.currency
    else { return .unknown }
    return Truth(used.amount + value.amount <= limit.amount)
  }

  private func isWithinQuantity(_ licence: HeldAuthorisation) -> Truth {
    guard let limit = licence.limits?.quantity, let transfer = act.transfer else { return .true }
    let used = licence.used?.quantity ?? Quantity(value: Rational(0), unit: limit.unit)
    guard let quantity = transfer.quantity, quantity.unit == limit.unit, used.unit == limit.unit
    else { return .unknown }
    return Truth(used.value + quantity.value <= limit.value)
  }
}
