import Regulation

extension Reference {
  /// Everybody who has a part in the act.
  var parties: [ReferenceParty] {
    [act.exporter, act.sender, act.consignee, act.endUser] + act.intermediaries
      + [act.employer, act.signatoryEmployer].compactMap(\.self) + act.funders
  }

  /// Whether nothing is known of somebody who has a part in the act.
  var hasUnknownParty: Bool { parties.contains { !$0.isKnown } }

  /// A party of whom nothing is known may be any that the project knows of.
  func mayBeAnybody(_ truth: (ReferenceParty) -> Truth) -> Truth {
    let anybody = project.organisations.map { ReferenceParty(organisation: $0, place: $0.country) }
    return anybody.contains { truth($0) != .false } ? .unknown : .false
  }

  func party(_ role: PartyRole, _ fact: PartyFact, _ asked: FactTest.Argument) -> Truth {
    let concerned: [ReferenceParty] =
      switch role {
      case .exporter: [act.exporter]
      case .consignee: [act.consignee]
      case .endUser: [act.endUser]
      case .employer: [act.employer].compactMap(\.self)
      case .signatoryEmployer: [act.signatoryEmployer].compactMap(\.self)
      case .funder: act.funders
      case .any: parties
      }
    let byParties = any(concerned) { party in
      // A key that a party in this part would state is missing; of some party it may be anybody's.
      let isMissing = !party.isKnown && (role == .any || fact == .flag || fact == .owned)
      let itself =
        isMissing && fact != .flag && fact != .owned
        ? .false : self.party(party, fact, asked)
      return itself || (isMissing ? mayBeAnybody { self.party($0, fact, asked) } : .false)
    }
    guard role == .any, fact == .flag, case .partyFlags(let wanted) = asked else {
      return byParties
    }
    // Persons are on lists too.
    let signatory = project.staff.first { $0.id == act.signatory }
    return byParties
      || any([act.person, signatory].compactMap(\.self)) { person in
        person.flags.map { isOn($0, wanted) } ?? silent(on: .screening, means: .false)
      }
  }

  private func party(
    _ party: ReferenceParty, _ fact: PartyFact, _ asked: FactTest.Argument
  ) -> Truth {
    let organisation = party.organisation
    switch fact {
    case .kind: return stated(organisation?.kind?.rawValue, among: asked)
    case .country: return isPlace(party.place, in: places(asked))
    case .headquarters: return isSeat(of: party, in: places(asked))
    case .facility:
      return organisation?.facilities.map { Truth($0.contains(where: words(asked).contains)) }
        ?? .unknown
    case .flag:
      guard case .partyFlags(let wanted) = asked else { return .unknown }
      return organisation?.flags.map { isOn($0, wanted) } ?? silent(on: .screening, means: .false)
    case .owned:
      guard case .ownership(let test) = asked else { return .unknown }
      return organisation.map { isOwned($0, test) } ?? silent(on: .control, means: .false)
    }
  }

  /// Where a party is established and where its headquarters and its parent are.
  private func isSeat(of party: ReferenceParty, in asked: [PlaceTerm]) -> Truth {
    guard let organisation = party.organisation else { return isPlace(party.place, in: asked) }
    let seats = party.seats
    let isThere = any(seats + [organisation.country].compactMap(\.self)) { isPlace($0, in: asked) }
    // One that states no seat may have it anywhere.
    return seats.isEmpty ? isThere || .unknown : isThere
  }

  /// A listing without a footnote may carry any.
  func isOn(_ stated: [PartyFlag], _ wanted: [PartyFlag]) -> Truth {
    any(stated) { flag in
      any(wanted.filter { $0.flag == flag.flag }) { one in
        guard let footnote = one.footnote else { return .true }
        return flag.footnote.map { Truth($0 == footnote) } ?? .unknown
      }
    }
  }

  // MARK: Ownership

  /// Whether those asked for own or control the organisation.
  ///
  /// An owner that is so owned itself counts with its whole share; percentages are never multiplied.
  private func isOwned(_ organisation: Organisation, _ test: OwnershipTest) -> Truth {
    let everybody = project.organisations
    var counting: [String: Truth] = [:]
    for one in everybody { counting[one.id] = isOneOf(test.owners, one) }
    // Each round reaches one owner further up; no chain is longer than there are organisations.
    for _ in everybody {
      let before = counting
      for one in everybody where one.owners != nil || test.control {
        let owned = one.owners == nil ? .false : isOwned(one, test, before)
        counting[one.id] = (before[one.id] ?? .false) || owned || isControlled(one, test, before)
      }
    }
    var truth = isControlled(organisation, test, counting)
    if organisation.owners == nil {
      truth = truth || isOfParent(organisation, test)
    } else {
      truth = truth || isOwned(organisation, test, counting)
    }
    // What nobody says of who is behind it, or whether they are listed.
    return any(everybodyBehind(organisation)) { silence(of: $0, behind: organisation, test) }
      || truth
  }

  private func isOneOf(_ owners: OwnershipTest.Owners, _ organisation: Organisation) -> Truth {
    switch owners {
    case .places(let places): isPlace(organisation.country, in: places)
    case .flagged(let wanted): isOn(organisation.flags ?? [], wanted)
    }
  }

  /// One that the project only names is of a place that nobody knows, and on the lists that screening
  /// found.
  private func counts(
    _ party: String, _ flags: [PartyFlag], _ test: OwnershipTest, _ counting: [String: Truth]
  ) -> Truth {
    if let known = counting[party] { return known }
    guard case .flagged(let wanted) = test.owners else { return .unknown }
    return isOn(flags, wanted)
  }

  private func isOwned(
    _ organisation: Organisation, _ test: OwnershipTest, _ counting: [String: Truth]
  ) -> Truth {
    let owners = (organisation.owners ?? []).filter { $0.period.contains(day) }.map { owner in
      (share: owner.share, counts: counts(owner.party, owner.flags, test, counting))
    }
    let certain = owners.filter { $0.counts == .true }.compactMap(\.share)
    let possible = owners.filter { $0.counts != .false }.map { $0.share ?? Rational(100) }
    func suffices(_ shares: [Rational]) -> Bool {
      test.share.holds(
        for: test.aggregate ? shares.reduce(Rational(0), +) : shares.max() ?? Rational(0))
    }
    return suffices(certain) ? .true : suffices(possible) ? .unknown : .false
  }

  private func isControlled(
    _ organisation: Organisation, _ test: OwnershipTest, _ counting: [String: Truth]
  ) -> Truth {
    guard test.control else { return .false }
    let byControllers = any(controllers(of: organisation)) { counting[$0.id] ?? .false }
    let rights = (organisation.rights ?? []).filter { $0.period.contains(day) }.filter { right in
      let hasMajority = right.votes.map { $0 > Rational(50) } ?? false
      return hasMajority || right.boardMajority == true || right.agreement == true
    }
    return byControllers || any(rights) { counts($0.party, [], test, counting) }
  }

  private func controllers(of organisation: Organisation) -> [Organisation] {
    project.organisations.filter { $0.controls.contains(organisation.id) }
  }

  /// Without owners stated, the parent or the headquarters are all there is to go by.
  private func isOfParent(_ organisation: Organisation, _ test: OwnershipTest) -> Truth {
    guard case .places(let places) = test.owners else { return .false }
    guard let parent = organisation.ultimateParent ?? organisation.headquarters else {
      return .unknown
    }
    return isPlace(parent, in: places)
  }

  private func everybodyBehind(_ organisation: Organisation) -> [Organisation] {
    var found = [organisation]
    for _ in project.organisations {
      let names = Set(
        found.flatMap { one in
          (one.owners ?? []).map(\.party) + (one.rights ?? []).map(\.party)
            + controllers(of: one).map(\.id)
        })
      found = project.organisations.filter { one in
        names.contains(one.id) || found.contains { $0.id == one.id }
      }
    }
    return found
  }

  /// Silence on control, and on whether an owner is listed, is taken for none.
  private func silence(
    of one: Organisation, behind organisation: Organisation, _ test: OwnershipTest
  ) -> Truth {
    var isByFlag = false
    if case .flagged = test.owners { isByFlag = true }
    let namesNobody = one.rights == nil && controllers(of: one).isEmpty
    let saysNothing = isByFlag && one.owners == nil || test.control && namesNobody
    let namedOwners = (one.owners ?? []).filter { owner in
      !project.organisations.contains { $0.id == owner.party } && owner.flags.isEmpty
    }
    let isUnscreened =
      isByFlag && (!namedOwners.isEmpty || one.flags == nil && one.id != organisation.id)
    return (saysNothing ? silent(on: .control, means: .false) : .false)
      || (isUnscreened ? silent(on: .screening, means: .false) : .false)
  }
}
