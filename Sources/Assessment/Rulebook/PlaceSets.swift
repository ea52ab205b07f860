import Regulation

/// Country sets with their inclusions followed.
struct PlaceSets: Sendable {
  private let sets: [SetID: CountrySet]

  init(_ sets: [CountrySet]) {
    self.sets = Dictionary(sets.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether a place lies in one of the terms on a day, and when that next changes.
  func contains(_ place: PlaceCode?, in terms: [PlaceTerm], on day: CivilDate) -> Membership {
    guard let place else { return Membership(truth: terms.isEmpty ? .false : .unknown) }
    var result = Membership(truth: .false)
    for term in terms {
      switch term {
      case .place(let named):
        if named == place || named == place.parent { return Membership(truth: .true) }
      case .set(let id):
        let membership = self.membership(of: place, in: id, on: day)
        if membership.truth == .true { return membership }
        result = result.joined(with: membership)
      }
    }
    return result
  }

  /// The truth of a membership and the first later day on which it may change.
  struct Membership {
    var truth: Truth
    var change: CivilDate?

    func joined(with other: Membership) -> Membership {
      Membership(
        truth: truth || other.truth, change: [change, other.change].compactMap { $0 }.min())
    }
  }

  /// A set has its own members and those of the sets that it includes, as long as it has effect.
  private func membership(of place: PlaceCode, in id: SetID, on day: CivilDate) -> Membership {
    guard let set = sets[id] else { return Membership(truth: .unknown) }
    guard let own = set.members(for: place) else { return Membership(truth: .false) }
    var result = Membership(truth: .false)
    for member in own {
      result = result.joined(
        with: Membership(
          truth: Truth(member.period.contains(day)), change: member.period.nextChange(after: day)))
    }
    for included in set.includes {
      result = result.joined(with: membership(of: place, in: included, on: day))
    }
    return Membership(
      truth: set.provision.inForce(on: day) && result.truth,
      change: [set.provision.nextChange(after: day), result.change].compactMap { $0 }.min())
  }
}

extension CountrySet {
  /// What the set says of the place, and of its country only where it is silent on the territory
  /// itself; nil where it leaves the place out.
  fileprivate func members(for place: PlaceCode) -> [Member]? {
    if excludes.contains(place) { return nil }
    let own = members.filter { $0.place == place }
    guard own.isEmpty, let country = place.parent else { return own }
    return excludes.contains(country) ? nil : members.filter { $0.place == country }
  }
}
