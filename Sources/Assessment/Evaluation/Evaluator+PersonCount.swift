import Regulation

/// How one person test counts the person of an exposure on a day.
struct PersonCount {
  /// Places that count as destinations; nil for one that is not known.
  var destinations: [PlaceCode?] = []
  /// Whether the destinations are candidates of which just one counts.
  var isAlternative = false
  /// Whether the person counts at all; unknown where that turns on a missing fact.
  var truth: Truth
  /// What would settle whether the person counts.
  var open: [OpenPoint] = []
  /// What shows whom the test counts and leaves out.
  var proofs: [Proof] = []
}

extension Evaluator {
  /// Applies a regime's test to the person of the exposure.
  ///
  /// An exemption that is not shown exempts nobody: it becomes a question.
  mutating func count(_ test: CompiledPersonTest) -> PersonCount {
    guard person != nil else { return PersonCount(truth: .false) }
    let force = force(test.provision, of: test.test.id)
    guard force != .false else { return PersonCount(truth: .false) }
    let when = judge(test.when)
    let exempt = test.unless.map { judge($0) }
    var count = PersonCount(truth: force && when.truth)
    count.proofs = [when.proof, exempt?.proof].compactMap(\.self)
    if exempt?.truth == .true { count.truth = .false }
    guard count.truth != .false else { return count }
    if force == .unknown { count.open.append(.law(test.test.id)) }
    count.open.appendNew(openPoints(of: test.when))
    if let unless = test.unless { count.open.appendNew(openPoints(of: unless)) }
    let (placed, number) = placed(by: test.test.counts)
    observe(.places(test.test.counts), number)
    count.truth = count.truth && placed.truth
    count.destinations = placed.destinations
    count.isAlternative = placed.isAlternative
    count.open.appendNew(placed.open)
    return count
  }

  mutating func place(
    _ person: StaffMember, by counts: PersonTest.Counts, _ count: inout PersonCount
  ) {
    let citizenships = active(person.citizenships)
    func missing(_ key: String) {
      count.truth = count.truth && .unknown
      count.destinations = [nil]
      count.open.appendNew([.person(key: key)])
    }
    switch counts {
    case .releasePlace: count.destinations = [exposure.to]
    case .home:
      guard let home = person.resides?.country else { return missing("resides.country") }
      if let to = exposure.to, to != home {
        count.destinations = [home]
        return
      }
      guard let citizenships, !citizenships.isEmpty else { return missing("citizenships") }
      count.destinations = latest(of: citizenships, then: [])
      // Where it is not known where the item is released, the person may live there or not.
      if exposure.to == nil { count.destinations.append(home) }
      count.isAlternative = count.destinations.count > 1
    case .latest:
      guard let citizenships, !citizenships.isEmpty else { return missing("citizenships") }
      count.destinations = latest(of: citizenships, then: active(person.permanentResidence) ?? [])
      count.isAlternative = count.destinations.count > 1
    case .each:
      guard let citizenships, !citizenships.isEmpty else { return missing("citizenships") }
      count.destinations = distinct(citizenships)
    case .everHeld:
      guard let citizenships, !citizenships.isEmpty else { return missing("citizenships") }
      let all = (person.citizenships ?? []) + (person.permanentResidence ?? [])
      count.destinations = distinct(
        all.filter { status in
          note(status.period.from)
          return status.period.from.map { $0 <= day } ?? true
        })
    }
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
    let newest = statuses.compactMap(\.period.from).max()
    return distinct(statuses.filter { $0.period.from == nil || $0.period.from == newest })
  }

  private func distinct(_ statuses: [StaffMember.Status]) -> [PlaceCode?] {
    Set(statuses.map(\.place)).sorted()
  }

  private mutating func active(_ statuses: [StaffMember.Status]?) -> [StaffMember.Status]? {
    statuses?.filter { status in
      note(status.period.nextChange(after: day))
      return status.period.contains(day)
    }
  }
}
