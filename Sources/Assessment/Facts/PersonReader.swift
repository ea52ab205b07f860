import Regulation

/// Reads facts about a person in a part in the act, which depend on the person, the host and the
/// day alone.
struct PersonReader {
  let source: FactSource
  let person: StaffMember?
  /// The organisation at whose site the item is released.
  let host: String?
  /// Where the project speaks of the person.
  let path: String
  /// Whether a person is named whom the project does not describe.
  var isUndescribed = false

  private func path(_ key: String) -> String { "\(path).\(key)" }

  /// Without a person each fact is false; of one who is named and not described, unknown.
  func read(_ fact: PersonFact, _ test: FactTest.Argument, _ log: inout FactLog) -> Truth {
    if fact == .present { return test.matches(Truth(person != nil || isUndescribed)) }
    guard let person else {
      if isUndescribed { log.read(path, nil) }
      return isUndescribed ? .unknown : .false
    }
    switch fact {
    case .present: return .true
    case .citizenship:
      return statuses(person.citizenships, "citizenships", test, &log) { $0 || $1 }
    case .citizenshipOnly:
      return statuses(person.citizenships, "citizenships", test, &log) { $0 && $1 }
    case .permanentResidence:
      return statuses(person.permanentResidence, "permanent-residence", test, &log) { $0 || $1 }
    case .protected: return source.flag(person.protected, at: path("protected"), in: test, &log)
    case .resides:
      return source.place(person.resides?.country, at: path("resides.country"), in: test, &log)
    case .residesMonths:
      return months(since: person.resides?.since, at: "resides.since", test, &log)
    case .residesLimited:
      return source.flag(person.resides?.limited, at: path("resides.limited"), in: test, &log)
    case .regularEmployee: return regularEmployee(person, test, &log)
    case .employment:
      return source.word(
        person.employment?.kind?.rawValue, at: path("employment.kind"), in: test, &log)
    case .employmentMonths:
      return months(since: person.employment?.since, at: "employment.since", test, &log)
    case .clearance: return clearance(person, test, &log)
    case .visa: return source.word(person.visa, at: path("visa"), in: test, &log)
    case .formerEmployer:
      log.read(path("former"), person.former.map(\.employer).joined(separator: ", "))
      return person.former.reduce(.false) { truth, former in
        let country =
          former.country ?? source.index.organisations[former.employer]?.country
        return truth || source.isPlace(country, in: test.places, &log)
      }
    case .influence, .influenceIn, .influenceShare, .tie: return ties(person, fact, test, &log)
    }
  }

  /// Citizenships or residences held on the day, joined by the connective; a statement that
  /// there are none answers nothing about which they are.
  private func statuses(
    _ statuses: [StaffMember.Status]?, _ key: String, _ test: FactTest.Argument,
    _ log: inout FactLog, joined: (Truth, Truth) -> Truth
  ) -> Truth {
    guard let statuses else {
      log.read(path(key), nil)
      return .unknown
    }
    var result: Truth?
    var held: [PlaceCode] = []
    for status in statuses where log.contains(status.period) {
      let member = source.isPlace(status.place, in: test.places, &log)
      result = result.map { joined($0, member) } ?? member
      if log.isRecording { held.append(status.place) }
    }
    log.read(path(key), held.map(\.text).joined(separator: ", "))
    return result ?? .false
  }

  /// Whole months since a day against a bound, with the day on which the answer turns.
  private func months(
    since: CivilDate?, at key: String, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    log.read(path(key), since?.description)
    guard let since, let comparison = test.comparison else { return .unknown }
    let bound = comparison.bound
    let turn =
      switch comparison.operator {
      case .atLeast, .below: (bound.numerator + bound.denominator - 1) / bound.denominator
      case .above, .atMost: bound.numerator / bound.denominator + 1
      }
    log.note(since.advanced(months: turn))
    return Truth(comparison.holds(for: Rational(since.wholeMonths(until: log.day))))
  }

  /// Contractors, visitors and the like are no regular employees, whoever pays them.
  private func regularEmployee(
    _ person: StaffMember, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    log.read(path("employer"), person.employer)
    let isOfHost: Truth =
      if let employer = person.employer, let host { Truth(employer == host) } else { .unknown }
    let relation: Truth
    if let employment = person.employment {
      log.read(path("employment.kind"), employment.kind?.rawValue)
      relation = employment.kind.map { Truth($0 == .employee) } ?? .unknown
    } else {
      relation = .true
    }
    return test.matches(isOfHost && relation)
  }

  private func clearance(
    _ person: StaffMember, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    log.read(path("clearance"), person.clearances?.map(\.country.text).joined(separator: ", "))
    guard let clearances = person.clearances else { return .unknown }
    return clearances.reduce(.false) { truth, clearance in
      guard log.contains(Period(until: clearance.until)) else { return truth }
      return truth || source.isPlace(clearance.country, in: test.places, &log)
    }
  }

  private func ties(
    _ person: StaffMember, _ fact: PersonFact, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    log.read(
      path("influence"),
      person.influence.map {
        $0.map { "\($0.kind ?? "unspecified"): \($0.party ?? "unnamed")" }.joined(separator: ", ")
      })
    guard let influence = person.influence else { return .unknown }
    return influence.reduce(.false) { truth, tie in
      let place = tie.party.flatMap { source.index.organisations[$0]?.country ?? PlaceCode($0) }
      let counts: Truth =
        switch fact {
        case .influenceIn: source.isPlace(place, in: test.places, &log)
        case .influenceShare:
          if let share = tie.shareOfIncome, let bound = test.comparison {
            Truth(bound.holds(for: share))
          } else {
            .unknown
          }
        case .tie: test.tie.map { meets(tie, at: place, $0, &log) } ?? .unknown
        default: tie.kind.map { Truth(test.words.contains($0)) } ?? .unknown
        }
      return truth || counts
    }
  }

  private func meets(
    _ tie: Influence, at place: PlaceCode?, _ test: TieTest, _ log: inout FactLog
  ) -> Truth {
    if source.isPlace(place, in: test.outside, &log) == .true { return .false }
    let kind = tie.kind.map { Truth(test.kinds.contains($0)) } ?? .unknown
    let share: Truth =
      if let bound = test.share {
        tie.shareOfIncome.map { Truth(bound.holds(for: $0)) } ?? .unknown
      } else {
        .false
      }
    return kind || share
  }
}

extension CivilDate {
  /// How many whole months lie between this day and a later one; negative where it is earlier.
  func wholeMonths(until day: CivilDate) -> Int {
    let (fromYear, fromMonth, _) = components
    let (toYear, toMonth, _) = day.components
    let months = (toYear - fromYear) * 12 + toMonth - fromMonth
    return advanced(months: months) <= day ? months : months - 1
  }
}
