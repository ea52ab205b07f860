import Regulation

extension Scene {
  func readPerson(_ test: FactTest, _ clock: inout Clock) -> Finding {
    if test.key == .personPresent {
      return (test.argument.matches(Truth(exposure.person != nil)), [])
    }
    if test.key == .signatoryCitizenship || test.key == .signatoryPermanentResidence {
      return readSignatory(test, &clock)
    }
    guard let person else { return (.false, []) }
    switch test.key {
    case .personCitizenship:
      return readStatuses(
        person.citizenships, at: personPath("citizenships"), test, &clock
      ) { $0 || $1 }
    case .personCitizenshipOnly:
      return readStatuses(
        person.citizenships, at: personPath("citizenships"), test, &clock
      ) { $0 && $1 }
    case .personPermanentResidence:
      return readStatuses(
        person.permanentResidence, at: personPath("permanent-residence"), test, &clock
      ) {
        $0 || $1
      }
    case .personProtected: return readFlag(person.protected, "protected", test)
    case .personResides:
      return readPlace(
        person.resides?.country, at: personPath("resides.country"), test, &clock)
    case .personResidesMonths: return readMonths(person.resides, test, &clock)
    case .personResidesLimited: return readFlag(person.resides?.limited, "resides.limited", test)
    case .personEmployerCountry:
      return readPlace(
        person.employer.flatMap { index.organisations[$0]?.country },
        at: personPath("employer"), test, &clock)
    case .personRegularEmployee:
      let employed: Truth =
        if let employer = person.employer, let host = exposure.host {
          Truth(employer == host)
        } else {
          .unknown
        }
      return (
        test.argument.matches(employed), [FactReading(personPath("employer"), person.employer)]
      )
    case .personInfluence, .personInfluenceIn, .personInfluenceShare:
      return readInfluence(person, test, &clock)
    default: return (.unknown, [])
    }
  }

  /// Nobody signs for a transfer that names no signatory.
  private func readSignatory(_ test: FactTest, _ clock: inout Clock) -> Finding {
    guard let id = transfer?.signatory else { return (.false, []) }
    guard let signatory = index.staff[id] else {
      return (.unknown, [FactReading("staff[\(id)].citizenships", nil)])
    }
    let isCitizenship = test.key == .signatoryCitizenship
    return readStatuses(
      isCitizenship ? signatory.citizenships : signatory.permanentResidence,
      at: "staff[\(id)].\(isCitizenship ? "citizenships" : "permanent-residence")", test, &clock
    ) { $0 || $1 }
  }

  private func readFlag(_ value: Bool?, _ key: String, _ test: FactTest) -> Finding {
    (
      value.map { test.argument.matches(Truth($0)) } ?? .unknown,
      [FactReading(personPath(key), value.map { "\($0)" })]
    )
  }

  /// Citizenships or residences held on the day, joined by the connective; a statement that
  /// there are none answers nothing about which they are.
  private func readStatuses(
    _ statuses: [StaffMember.Status]?, at path: String, _ test: FactTest, _ clock: inout Clock,
    joined: (Truth, Truth) -> Truth
  ) -> Finding {
    guard let statuses else { return (.unknown, [FactReading(path, nil)]) }
    var result: Truth?
    var held: [String] = []
    for status in statuses where clock.contains(day, in: status.period) {
      let member = isPlace(status.place, in: test.argument.places, &clock)
      result = result.map { joined($0, member) } ?? member
      held.append(status.place.text)
    }
    return (result ?? .false, [FactReading(path, held.joined(separator: ", "))])
  }

  private func readMonths(
    _ residence: StaffMember.Residence?, _ test: FactTest, _ clock: inout Clock
  ) -> Finding {
    let reading = FactReading(personPath("resides.since"), residence?.since?.description)
    guard let since = residence?.since, let comparison = test.argument.comparison else {
      return (.unknown, [reading])
    }
    let months = since.wholeMonths(until: day)
    clock.note(since.advanced(months: months + 1))
    return (Truth(comparison.holds(for: Rational(months))), [reading])
  }

  private func readInfluence(
    _ person: StaffMember, _ test: FactTest, _ clock: inout Clock
  ) -> Finding {
    guard let influence = person.influence else {
      return (.unknown, [FactReading(personPath("influence"), nil)])
    }
    var truth = Truth.false
    for tie in influence {
      let counts: Truth =
        switch test.key {
        case .personInfluence: tie.kind.map { Truth(test.argument.words.contains($0)) } ?? .unknown
        case .personInfluenceIn:
          isPlace(
            tie.party.flatMap { index.organisations[$0]?.country ?? PlaceCode($0) },
            in: test.argument.places, &clock)
        case .personInfluenceShare:
          if let share = tie.shareOfIncome, let comparison = test.argument.comparison {
            Truth(comparison.holds(for: share))
          } else {
            .unknown
          }
        default: .unknown
        }
      truth = truth || counts
    }
    let value = influence.map { "\($0.kind ?? "unspecified"): \($0.party ?? "unnamed")" }
    return (truth, [FactReading(personPath("influence"), value.joined(separator: ", "))])
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
