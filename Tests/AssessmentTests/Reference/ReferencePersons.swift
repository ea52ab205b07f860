import Regulation

extension Reference {
  func person(_ role: PersonRole, _ fact: PersonFact, _ asked: FactTest.Argument) -> Truth {
    let person = role == .person ? act.person : project.staff.first { $0.id == act.signatory }
    let isNamed = person != nil || role == .signatory && act.signatory != nil
    if fact == .present { return isAsked(Truth(isNamed), asked) }
    // Without a person nothing holds; of one who is only named nothing is known.
    guard let person else { return isNamed ? .unknown : .false }
    switch fact {
    case .present: return .true
    case .citizenship:
      return held(person.citizenships).map { any($0) { isPlace($0.place, in: places(asked)) } }
        ?? .unknown
    case .citizenshipOnly:
      guard let held = held(person.citizenships) else { return .unknown }
      return held.isEmpty ? .false : all(held) { isPlace($0.place, in: places(asked)) }
    case .permanentResidence:
      return held(person.permanentResidence).map {
        any($0) { isPlace($0.place, in: places(asked)) }
      }
        ?? .unknown
    case .protected: return stated(person.protected, asked)
    case .resides: return isPlace(person.resides?.country, in: places(asked))
    case .residesMonths: return stated(months(since: person.resides?.since), against: asked)
    case .residesLimited: return stated(person.resides?.limited, asked)
    case .regularEmployee: return isAsked(isRegular(person), asked)
    case .employment: return stated(person.employment?.kind?.rawValue, among: asked)
    case .employmentMonths: return stated(months(since: person.employment?.since), against: asked)
    case .clearance:
      return person.clearances.map { clearances in
        any(clearances.filter { $0.until.map { day <= $0 } ?? true }) {
          isPlace($0.country, in: places(asked))
        }
      } ?? .unknown
    case .visa: return stated(person.visa, among: asked)
    case .formerEmployer:
      return any(person.former) { former in
        let employer = project.organisations.first { $0.id == former.employer }
        return isPlace(former.country ?? employer?.country, in: places(asked))
      }
    case .influence: return ties(of: person) { stated($0.kind, among: asked) }
    case .influenceIn: return ties(of: person) { isPlace(place(of: $0), in: places(asked)) }
    case .influenceShare: return ties(of: person) { stated($0.shareOfIncome, against: asked) }
    case .tie:
      guard case .tie(let test) = asked else { return .unknown }
      return ties(of: person) { tie in
        if isPlace(place(of: tie), in: test.outside) == .true { return .false }
        let isOfKind = tie.kind.map { Truth(test.kinds.contains($0)) } ?? .unknown
        guard let bound = test.share else { return isOfKind }
        return isOfKind || tie.shareOfIncome.map { Truth(bound.holds(for: $0)) } ?? .unknown
      }
    }
  }

  private func held(_ statuses: [StaffMember.Status]?) -> [StaffMember.Status]? {
    statuses?.filter { $0.period.contains(day) }
  }

  /// Whole months up to the day.
  private func months(since: CivilDate?) -> Rational? {
    since.map { since in
      var months = -1200
      while since.advanced(months: months + 1) <= day { months += 1 }
      return Rational(months)
    }
  }

  /// Employed, not as a contractor or the like, by the organisation where the item is released.
  private func isRegular(_ person: StaffMember) -> Truth {
    var isOfHost = Truth.unknown
    if let employer = person.employer, let host = act.consignee.organisation {
      isOfHost = Truth(employer == host.id)
    }
    let isEmployee = person.employment.map { relation in
      relation.kind.map { Truth($0 == .employee) } ?? .unknown
    }
    return isOfHost && (isEmployee ?? .true)
  }

  private func ties(of person: StaffMember, _ truth: (Influence) -> Truth) -> Truth {
    person.influence.map { any($0, truth) } ?? .unknown
  }

  private func place(of tie: Influence) -> PlaceCode? {
    tie.party.flatMap { party in
      project.organisations.first { $0.id == party }?.country ?? PlaceCode(party)
    }
  }

  // MARK: Person tests

  /// Places of a person that count as destinations.
  struct PersonPlaces {
    /// Nil for one that is not known.
    var candidates: [PlaceCode?]
    /// Whether just one of them counts and nobody knows which.
    var isOneOfThese = false
    var isKnown = true

    static let unknown = PersonPlaces(candidates: [nil], isKnown: false)
  }

  func places(of person: StaffMember, by counts: PersonTest.Counts) -> PersonPlaces {
    let citizenships = held(person.citizenships) ?? []
    switch counts {
    case .releasePlace: return PersonPlaces(candidates: [act.to])
    case .home:
      guard let home = person.resides?.country else { return .unknown }
      if let to = act.to, to != home { return PersonPlaces(candidates: [home]) }
      var places = latest(of: citizenships)
      if act.to == nil && places.isKnown {
        // It may be where they live, or elsewhere.
        places.candidates.append(home)
        places.isOneOfThese = true
      }
      return places
    case .latest:
      guard !citizenships.isEmpty else { return .unknown }
      let residences = held(person.permanentResidence) ?? []
      let isUndated = (citizenships + residences).allSatisfy { $0.period == .always }
      // A sole citizenship without a date is that of birth, so residence came later.
      if isUndated && citizenships.count == 1 && !residences.isEmpty {
        return latest(of: residences)
      }
      return latest(of: citizenships + residences)
    case .each:
      return citizenships.isEmpty ? .unknown : PersonPlaces(candidates: distinct(citizenships))
    case .everHeld:
      guard !citizenships.isEmpty else { return .unknown }
      let begun = ((person.citizenships ?? []) + (person.permanentResidence ?? [])).filter {
        status in
        status.period.from.map { $0 <= day } ?? true
      }
      return PersonPlaces(candidates: distinct(begun))
    }
  }

  /// The last to begin; one without a date may be the last.
  private func latest(of statuses: [StaffMember.Status]) -> PersonPlaces {
    guard !statuses.isEmpty else { return .unknown }
    let newest = statuses.compactMap(\.period.from).max()
    let places = distinct(
      statuses.filter { $0.period.from == nil || $0.period.from == newest })
    return PersonPlaces(candidates: places, isOneOfThese: places.count > 1)
  }

  private func distinct(_ statuses: [StaffMember.Status]) -> [PlaceCode] {
    Set(statuses.map(\.place)).sorted()
  }
}
