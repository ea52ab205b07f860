import Regulation

extension Scene {
  /// Whether owners of the kind asked for hold the share, as a cascade: an owner that itself
  /// meets the test counts with its whole share, and percentages are never multiplied.
  func isOwned(
    _ organisation: Organisation, _ test: OwnershipTest, _ clock: inout Clock
  ) -> Truth {
    var visiting: Set<String> = []
    return isOwned(organisation, test, &visiting, &clock)
  }

  private func isOwned(
    _ organisation: Organisation, _ test: OwnershipTest, _ visiting: inout Set<String>,
    _ clock: inout Clock
  ) -> Truth {
    guard visiting.insert(organisation.id).inserted else { return .false }
    defer { visiting.remove(organisation.id) }
    guard let owners = organisation.owners else {
      return test.isByFlag ? .false : parentAlone(organisation, test, &clock)
    }
    var certain: [Rational] = []
    var possible: [Rational] = []
    var controlled = Truth.false
    for owner in owners {
      let counts = counts(owner, test, &visiting, &clock)
      guard counts != .false else { continue }
      guard let share = owner.share else {
        possible.append(Rational(100))
        continue
      }
      possible.append(share)
      if counts == .true { certain.append(share) }
    }
    if test.control {
      for other in index.project.organisations where other.controls.contains(organisation.id) {
        controlled = controlled || counts(other, test, &visiting, &clock)
      }
    }
    func meets(_ shares: [Rational]) -> Bool {
      let held =
        test.aggregate ? shares.reduce(Rational(0), +) : shares.max() ?? Rational(0)
      return test.share.holds(for: held)
    }
    let owned: Truth = meets(certain) ? .true : meets(possible) ? .unknown : .false
    return owned || controlled
  }

  /// Without a list of owners, a stated ultimate parent is all there is to go by.
  private func parentAlone(
    _ organisation: Organisation, _ test: OwnershipTest, _ clock: inout Clock
  ) -> Truth {
    guard case .places(let places) = test.owners else { return .unknown }
    let stated = organisation.ultimateParent ?? organisation.headquarters
    guard let stated else { return .unknown }
    return isPlace(stated, in: places, &clock)
  }

  private func counts(
    _ owner: Owner, _ test: OwnershipTest, _ visiting: inout Set<String>, _ clock: inout Clock
  ) -> Truth {
    if let organisation = index.organisations[owner.party] {
      return counts(organisation, test, &visiting, &clock)
    }
    // A party that the project only names is of a place unknown, and unlisted unless screening
    // found it on a list.
    guard case .flagged(let wanted) = test.owners else { return .unknown }
    return Self.answers(owner.flags, wanted)
  }

  private func counts(
    _ owner: Organisation, _ test: OwnershipTest, _ visiting: inout Set<String>,
    _ clock: inout Clock
  ) -> Truth {
    let itself: Truth =
      switch test.owners {
      case .places(let places): isPlace(owner.country, in: places, &clock)
      case .flagged(let wanted): Self.answers(owner.flags ?? [], wanted)
      }
    if itself == .true { return .true }
    let through: Truth = owner.owners == nil ? .false : isOwned(owner, test, &visiting, &clock)
    return itself || through
  }

  /// The entries that listed owners, and owners of owners, are presumed to be.
  func presumedOwners(of organisation: Organisation, _ test: OwnershipTest) -> [String] {
    guard case .flagged(let wanted) = test.owners else { return [] }
    var seen: Set<String> = []
    var entries: [String] = []
    func collect(from owned: Organisation) {
      guard seen.insert(owned.id).inserted else { return }
      let controllers = index.project.organisations.filter { $0.controls.contains(owned.id) }
      for owner in owned.owners ?? [] {
        let listed = index.organisations[owner.party]
        entries += Self.presumed(listed?.flags ?? owner.flags, answering: wanted)
        if let listed { collect(from: listed) }
      }
      for controller in controllers {
        entries += Self.presumed(controller.flags ?? [], answering: wanted)
        collect(from: controller)
      }
    }
    collect(from: organisation)
    return entries
  }
}
