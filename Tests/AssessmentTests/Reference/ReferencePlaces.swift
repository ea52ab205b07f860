import Regulation

extension Reference {
  /// Whether a place is one of those named, or in one of the sets named; a territory is where its
  /// country is.
  func isPlace(_ place: PlaceCode?, in terms: [PlaceTerm]) -> Truth {
    guard let place else { return terms.isEmpty ? .false : .unknown }
    return any(terms) { term in
      switch term {
      case .place(let named): Truth(named == place || named == place.parent)
      case .set(let id): isPlace(place, inSet: id)
      }
    }
  }

  /// A set has its own members and those of the sets that it includes, as long as it has effect.
  private func isPlace(_ place: PlaceCode, inSet id: SetID) -> Truth {
    guard let set = law.countrySets.first(where: { $0.id == id }) else { return .unknown }
    if set.excludes.contains(place) { return .false }
    // What is said of the territory itself goes before what is said of its country.
    var own = set.members.filter { $0.place == place }
    if own.isEmpty, let country = place.parent {
      if set.excludes.contains(country) { return .false }
      own = set.members.filter { $0.place == country }
    }
    let isMember = any(own) { Truth($0.period.contains(day)) }
    let isIncluded = any(set.includes) { isPlace(place, inSet: $0) }
    return force(of: set.provision) && (isMember || isIncluded)
  }

  // MARK: Three values

  /// Kleene's "some": true where one is, false where all are.
  func any<Part>(_ parts: some Sequence<Part>, _ truth: (Part) -> Truth) -> Truth {
    parts.map(truth).reduce(.false) { $0 || $1 }
  }

  /// Kleene's "every": false where one is, true where all are.
  func all<Part>(_ parts: some Sequence<Part>, _ truth: (Part) -> Truth) -> Truth {
    parts.map(truth).reduce(.true) { $0 && $1 }
  }

  /// What silence on a matter is taken for, unless there is doubt.
  func silent(on matter: Assumption, means truth: Truth) -> Truth {
    doubts.contains(matter) ? .unknown : truth
  }
}
