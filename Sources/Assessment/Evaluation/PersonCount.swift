import Regulation

/// How one person test counts the person of an exposure on a day.
struct PersonCount {
  /// Places that count as destinations, each for certain.
  var destinations: [PlaceCode?] = []
  /// Whether the destinations are candidates of which just one counts.
  var isAlternative = false
  /// Whether the person counts at all; unknown where that turns on a missing fact.
  var truth = Truth.true
  /// Facts that would exempt the person if they were stated.
  var openExemptions: [FactReading] = []

  /// A person whom the test does not count.
  static let free = PersonCount(truth: .false)
}

extension Scene {
  /// Applies a regime's test to the person of the exposure.
  func count(_ test: PersonTest, _ clock: inout Clock) -> PersonCount {
    guard let person, test.attribute != .locationOnly,
      clock.force(of: test.provision, on: day) == .true
    else { return .free }
    if !test.items.isEmpty {
      guard let kind = item?.kind else {
        return PersonCount(destinations: [nil], truth: .unknown)
      }
      if !test.items.contains(kind) { return .free }
    }
    if !test.releasedIn.isEmpty && isPlace(exposure.to, in: test.releasedIn, &clock) == .false {
      return .free
    }
    switch test.attribute {
    case .latestCitizenshipOrResidency, .anyCitizenshipOrResidencyHeld, .citizenshipAgainstSet,
      .anyForeignPerson:
      return countByNationality(person, test, &clock)
    case .residence: return countByResidence(person, test, &clock)
    case .residenceThenInfluence: return countByResidenceThenInfluence(person, test, &clock)
    case .locationOnly: return .free
    }
  }

  private func countByNationality(
    _ person: StaffMember, _ test: PersonTest, _ clock: inout Clock
  ) -> PersonCount {
    let citizenships = active(person.citizenships, &clock)
    let residences = active(person.permanentResidence, &clock)
    if holds(citizenships, in: test.exempt.citizensOf, &clock)
      || holds(residences, in: test.exempt.permanentResidentsOf, &clock)
      || (test.exempt.protectedPersons && person.protected == true)
    {
      return .free
    }
    if test.attribute == .citizenshipAgainstSet,
      holds(citizenships, in: test.free, &clock) || holds(residences, in: test.free, &clock)
    {
      return .free
    }
    var count = PersonCount()
    if residences == nil && !test.exempt.permanentResidentsOf.isEmpty {
      count.openExemptions.append(FactReading(personPath("permanent-residence"), nil))
    }
    if person.protected == nil && test.exempt.protectedPersons {
      count.openExemptions.append(FactReading(personPath("protected"), nil))
    }
    guard let citizenships, !citizenships.isEmpty else {
      count.truth = .unknown
      count.destinations = [nil]
      count.openExemptions.append(FactReading(personPath("citizenships"), nil))
      return count
    }
    switch test.attribute {
    case .latestCitizenshipOrResidency:
      count.destinations = latest(of: citizenships, then: residences ?? [])
      count.isAlternative = count.destinations.count > 1
    case .anyCitizenshipOrResidencyHeld:
      let ever = ((person.citizenships ?? []) + (person.permanentResidence ?? []))
        .filter { $0.period.from.map { $0 <= day } ?? true }
      count.destinations = distinct(ever)
    default: count.destinations = distinct(citizenships)
    }
    return count
  }

  /// The statuses that may be the most recent: the latest dated one and all undated ones.
  ///
  /// Where nothing is dated, a sole citizenship is taken to be that of birth, so that permanent
  /// residence elsewhere came later.
  private func latest(
    of citizenships: [StaffMember.Status], then residences: [StaffMember.Status]
  ) -> [PlaceCode?] {
    let statuses = citizenships + residences
    let isUndated = statuses.allSatisfy { $0.period == .always }
    if isUndated, citizenships.count == 1, !residences.isEmpty { return distinct(residences) }
    let dated = statuses.filter { $0.period.from != nil }
    let newest = dated.compactMap(\.period.from).max()
    return distinct(statuses.filter { $0.period.from == nil || $0.period.from == newest })
  }

  private func distinct(_ statuses: [StaffMember.Status]) -> [PlaceCode?] {
    Set(statuses.map(\.place)).sorted()
  }

  private func active(
    _ statuses: [StaffMember.Status]?, _ clock: inout Clock
  ) -> [StaffMember.Status]? {
    guard let statuses else { return nil }
    return statuses.filter { clock.contains(day, in: $0.period) }
  }

  private func holds(
    _ statuses: [StaffMember.Status]?, in places: [PlaceTerm], _ clock: inout Clock
  ) -> Bool {
    (statuses ?? []).contains { isPlace($0.place, in: places, &clock) == .true }
  }

  private func countByResidence(
    _ person: StaffMember, _ test: PersonTest, _ clock: inout Clock
  ) -> PersonCount {
    guard let country = person.resides?.country else {
      return PersonCount(
        destinations: [nil], truth: .unknown,
        openExemptions: [FactReading(personPath("resides.country"), nil)])
    }
    if isPlace(country, in: test.territory, &clock) == .true { return .free }
    return PersonCount(destinations: [country])
  }

  private func countByResidenceThenInfluence(
    _ person: StaffMember, _ test: PersonTest, _ clock: inout Clock
  ) -> PersonCount {
    var count = PersonCount()
    switch residence(of: person, test, &clock) {
    case .true:
      count.truth = influence(on: person, test, &clock)
      count.destinations = [exposure.to]
      if count.truth == .unknown {
        count.openExemptions.append(FactReading(personPath("influence"), nil))
      }
    case .false:
      let abroad = person.resides?.country.flatMap { country in
        isPlace(country, in: test.territory, &clock) == .true ? nil : country
      }
      let citizenships = active(person.citizenships, &clock) ?? []
      count.destinations = abroad.map { [$0] } ?? latest(of: citizenships, then: [])
      count.isAlternative = count.destinations.count > 1
      if count.destinations.isEmpty { count.destinations = [nil] }
    case .unknown:
      count.truth = .unknown
      count.destinations = [nil]
      count.openExemptions.append(FactReading(personPath("resides"), nil))
    }
    return count
  }

  /// Whether the person is a resident: employed at an office in the territory, at home there as
  /// its citizen, or there for the months that the test asks.
  private func residence(
    of person: StaffMember, _ test: PersonTest, _ clock: inout Clock
  ) -> Truth {
    let employer = person.employer.flatMap { index.organisations[$0]?.country }
    let employed =
      isPlace(employer, in: test.territory, &clock)
      && isPlace(exposure.to, in: test.territory, &clock)
    if employed == .true { return .true }
    guard let country = person.resides?.country else { return .unknown }
    guard isPlace(country, in: test.territory, &clock) == .true else { return .false }
    if holds(active(person.citizenships, &clock), in: test.territory, &clock) { return .true }
    guard let months = test.months else { return .true }
    guard let since = person.resides?.since else { return .unknown }
    let settled = since.advanced(months: months)
    if day < settled { clock.note(settled) }
    return Truth(day >= settled)
  }

  /// Whether ties abroad make a resident count as a non-resident.
  private func influence(
    on person: StaffMember, _ test: PersonTest, _ clock: inout Clock
  ) -> Truth {
    guard let measure = test.influence else { return .false }
    guard let ties = person.influence else { return .unknown }
    return ties.reduce(.false) { truth, tie in
      let place = tie.party.flatMap { index.organisations[$0]?.country ?? PlaceCode($0) }
      if isPlace(place, in: test.territory, &clock) == .true { return truth }
      let kind = tie.kind.map { Truth(measure.kinds.contains($0)) } ?? .unknown
      let share: Truth =
        if let bound = measure.shareOfIncome {
          tie.shareOfIncome.map { Truth($0 >= bound) } ?? .unknown
        } else {
          .false
        }
      return truth || kind || share
    }
  }
}
