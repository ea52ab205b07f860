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
        let membership = standing(of: place, in: id, on: day).membership
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

  /// Where a place stands to one set: a territory left out by name does not fall back on its
  /// country.
  private enum Standing {
    case member(Membership)
    case excluded
    case absent

    var membership: Membership {
      switch self {
      case .member(let membership): membership
      case .excluded, .absent: Membership(truth: .false)
      }
    }
  }

  private func standing(of place: PlaceCode, in id: SetID, on day: CivilDate) -> Standing {
    let direct = standing(ofExactly: place, in: id, on: day)
    if case .absent = direct, let parent = place.parent {
      return standing(ofExactly: parent, in: id, on: day)
    }
    return direct
  }

  private func standing(ofExactly place: PlaceCode, in id: SetID, on day: CivilDate) -> Standing {
    guard let set = sets[id] else { return .member(Membership(truth: .unknown)) }
    if set.excludes.contains(place) { return .excluded }
    let force = Membership(
      truth: set.provision.inForce(on: day), change: set.provision.nextChange(after: day))
    var found: Membership?
    for member in set.members where member.place == place {
      let membership = Membership(
        truth: Truth(member.period.contains(day)) && force.truth,
        change: [member.period.nextChange(after: day), force.change].compactMap { $0 }.min())
      found = found?.joined(with: membership) ?? membership
    }
    var excluded = false
    for included in set.includes {
      switch standing(ofExactly: place, in: included, on: day) {
      case .member(let membership): found = found?.joined(with: membership) ?? membership
      case .excluded: excluded = true
      case .absent: break
      }
    }
    if let found { return .member(found) }
    return excluded ? .excluded : .absent
  }
}
