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
      let counts = counts(owner.party, test, &visiting, &clock)
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
        controlled = controlled || counts(other.id, test, &visiting, &clock)
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
    _ party: String, _ test: OwnershipTest, _ visiting: inout Set<String>, _ clock: inout Clock
  ) -> Truth {
    guard let owner = index.organisations[party] else {
      // A party that the project only names is unlisted by assumption, of a place unknown.
      return test.isByFlag ? .false : .unknown
    }
    let itself: Truth =
      switch test.owners {
      case .places(let places): isPlace(owner.country, in: places, &clock)
      case .flagged(let wanted):
        wanted.reduce(.false) { truth, flag in
          (owner.flags ?? []).reduce(truth) { $0 || Self.answers($1, flag) }
        }
      }
    if itself == .true { return .true }
    let through: Truth = owner.owners == nil ? .false : isOwned(owner, test, &visiting, &clock)
    return itself || through
  }
}
