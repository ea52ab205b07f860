import Regulation

/// Reads facts about the parties to an act, which depend on who they are and the day alone.
struct PartyReader {
  let source: FactSource
  let parties: Parties

  func read(
    _ role: PartyRole, _ fact: PartyFact, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    let concerned = self.parties(in: role)
    switch fact {
    case .flag:
      return flags(
        of: concerned + (role == .any ? leftOut : []), and: role == .any ? signatories : [], test,
        &log)
    case .owned: return ownership(of: concerned + (role == .any ? leftOut : []), test, &log)
    case .kind:
      return any(role, &log) { party, log in
        source.word(
          organisation(of: party)?.kind?.rawValue, at: "\(path(of: party)).kind", in: test, &log)
      }
    case .country:
      return any(role, &log) { party, log in
        source.place(
          party.place, at: party.organisation == nil ? party.path : "\(path(of: party)).country",
          in: test, basis: party.basis, &log)
      }
    case .headquarters:
      return any(role, &log) { party, log in headquarters(of: party, test, &log) }
    case .facility:
      return any(role, &log) { party, log in
        source.words(
          organisation(of: party)?.facilities, at: "\(path(of: party)).facilities", in: test, &log)
      }
    }
  }

  /// Whether a party to the act is established, or has its headquarters, in one of the places.
  func touches(_ places: [PlaceTerm], _ log: inout FactLog) -> Truth {
    var truth = Truth.false
    var isSilent = false
    for party in parties.all {
      let organisation = organisation(of: party)
      log.read("\(path(of: party)).country", party.place?.text, basis: party.basis)
      if party.place == nil { truth = truth || .unknown }
      let seats = [organisation?.headquarters, organisation?.ultimateParent].compactMap(\.self)
      isSilent = isSilent || seats.isEmpty
      for place in [party.place].compactMap(\.self) + seats {
        truth = truth || source.isPlace(place, in: places, &log)
      }
    }
    if let unknown = leftOut.first {
      let may = anybody(&log) { organisation, log in
        let seats = [organisation.headquarters, organisation.ultimateParent].compactMap(\.self)
        return seats.reduce(source.isPlace(organisation.country, in: places, &log)) {
          $0 || source.isPlace($1, in: places, &log)
        }
      }
      truth = truth || may
      log.read(unknown.path, nil, basis: .assumed)
    }
    if truth == .false && isSilent { log.assume(.control) }
    return truth
  }

  /// Without a party in the role there is nobody of whom the fact could hold.
  private func any(
    _ role: PartyRole, _ log: inout FactLog, _ read: (Party, inout FactLog) -> Truth
  ) -> Truth {
    let truth = parties(in: role).reduce(Truth.false) { $0 || read($1, &log) }
    guard role == .any, let unknown = leftOut.first else { return truth }
    let may = anybody(&log) { organisation, log in
      read(
        Party(path: unknown.path, organisation: organisation.id, place: organisation.country), &log)
    }
    if may == .unknown { log.read(unknown.path, nil) }
    return truth || may
  }

  /// Parties that the act has and of whom nothing is known.
  private var leftOut: [Party] {
    [
      parties.exporter, parties.sender, parties.consignee, parties.employer,
      parties.signatoryEmployer,
    ].compactMap(\.self).filter { !$0.isKnown }
  }

  /// Whether something may hold of a party left out, who may be any that the project knows of.
  private func anybody(
    _ log: inout FactLog, _ read: (Organisation, inout FactLog) -> Truth
  ) -> Truth {
    var own = FactLog(day: log.day)
    var truth = Truth.false
    for organisation in source.index.project.organisations
    where truth == .false && read(organisation, &own) != .false {
      truth = .unknown
    }
    log.note(own.nextChange)
    if truth == .false { log.assume(own.assumptions) }
    return truth
  }

  private func parties(in role: PartyRole) -> [Party] {
    switch role {
    case .exporter: [parties.exporter]
    case .consignee: [parties.consignee]
    case .endUser: [parties.endUser]
    case .employer: [parties.employer].compactMap(\.self)
    case .signatoryEmployer: [parties.signatoryEmployer].compactMap(\.self)
    case .funder: parties.funders
    case .any: parties.all
    }
  }

  private func organisation(of party: Party) -> Organisation? {
    party.organisation.flatMap { source.index.organisations[$0] }
  }

  private func path(of party: Party) -> String {
    party.organisation.map { FactPath(.organisations, $0).description } ?? party.path
  }

  private var signatories: [StaffMember] {
    [parties.signatory.flatMap { source.index.staff[$0] }].compactMap(\.self)
  }

  /// Headquarters and ultimate parent both count; left out, they are where the party is
  /// established only if the project says who owns it or that nobody does.
  private func headquarters(
    of party: Party, _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    guard let organisation = organisation(of: party) else {
      return source.place(party.place, at: "\(party.path).headquarters", in: test, &log)
    }
    let stated = [organisation.headquarters, organisation.ultimateParent].compactMap(\.self)
    log.read(
      "\(path(of: party)).headquarters",
      stated.isEmpty ? nil : stated.map(\.text).joined(separator: ", "))
    var truth = Truth.false
    for place in stated + [organisation.country].compactMap(\.self) {
      truth = truth || source.isPlace(place, in: test.places, &log)
    }
    return truth == .false && stated.isEmpty ? .unknown : truth
  }

  // MARK: Party lists

  /// Flags left out are assumed to be none: not listed, and not screened.
  ///
  /// A party of whom nothing is known may be any that the project knows of.
  private func flags(
    of concerned: [Party], and persons: [StaffMember], _ test: FactTest.Argument,
    _ log: inout FactLog
  ) -> Truth {
    let wanted = test.partyFlags
    var truth = Truth.false
    var isAssumed = false
    for party in concerned {
      guard let organisation = organisation(of: party) else {
        let may =
          party.isKnown
          ? Truth.false
          : anybody(&log) { organisation, _ in PartyFlag.answers(organisation.flags ?? [], wanted) }
        truth = truth || may
        isAssumed = isAssumed || may == .false
        log.read(
          "\(party.path)\(party.isKnown ? ".flags" : "")", may == .false ? "" : nil,
          basis: may == .false ? .assumed : .stated)
        continue
      }
      let stated = organisation.flags
      truth = truth || PartyFlag.answers(stated ?? [], wanted)
      isAssumed = isAssumed || stated == nil
      log.read(
        "\(path(of: party)).flags", PartyFlag.words(stated ?? []),
        basis: stated == nil ? .assumed : .stated,
        presumed: PartyFlag.presumed(stated ?? [], answering: wanted))
    }
    for person in persons {
      truth = truth || source.flags(of: person, at: person.place, wanted, &log)
    }
    if isAssumed && truth == .false { log.assume(.screening) }
    return truth
  }

  // MARK: Ownership

  private func ownership(
    of concerned: [Party], _ test: FactTest.Argument, _ log: inout FactLog
  ) -> Truth {
    guard let ownership = test.ownership else { return .unknown }
    var truth = Truth.false
    var assumptions: Assumptions = []
    for party in concerned {
      guard let organisation = organisation(of: party) else {
        assumptions.formUnion(Assumptions([.control]))
        guard !party.isKnown else { continue }
        let may = anybody(&log) { organisation, log in
          let found = OwnershipSearch(source: source, test: ownership).search(organisation, &log)
          log.assume(found.assumptions)
          return found.truth
        }
        if may == .unknown { log.read(party.path, nil) }
        truth = truth || may
        continue
      }
      let found = OwnershipSearch(source: source, test: ownership).search(organisation, &log)
      truth = truth || found.truth
      assumptions.formUnion(found.assumptions)
      let owners = organisation.owners.map { owners in
        owners.map { "\($0.party) \($0.share.map { "\($0) %" } ?? "unknown")" }
          .joined(separator: ", ")
      }
      log.read(
        "\(path(of: party)).owners", owners ?? (ownership.isByFlag ? "" : nil),
        basis: owners == nil && ownership.isByFlag ? .assumed : .stated,
        presumed: found.presumed)
      for path in found.unscreened { log.read(path, "", basis: .assumed) }
    }
    if truth == .false { log.assume(assumptions) }
    return truth
  }
}

extension FactSource {
  /// Whether lists that a person is stated to be on answer; those of persons are read only where
  /// there are any.
  func flags(
    of person: StaffMember, at path: String, _ wanted: [PartyFlag], _ log: inout FactLog
  ) -> Truth {
    guard let flags = person.flags, !flags.isEmpty else {
      if person.flags == nil { log.assume(.screening) }
      return .false
    }
    log.read(
      "\(path).flags", PartyFlag.words(flags),
      presumed: PartyFlag.presumed(flags, answering: wanted))
    return PartyFlag.answers(flags, wanted)
  }
}

extension PartyFlag {
  /// The lists and statuses, each once.
  static func words(_ flags: [PartyFlag]) -> String {
    var seen: Set<FlagID> = []
    return flags.map(\.flag).filter { seen.insert($0).inserted }.map(\.text)
      .joined(separator: ", ")
  }

  /// Whether some stated flag is one of those asked for.
  static func answers(_ stated: [PartyFlag], _ wanted: [PartyFlag]) -> Truth {
    stated.reduce(.false) { truth, flag in wanted.reduce(truth) { $0 || flag.answers($1) } }
  }

  /// The entries that flags asked for are presumed from.
  static func presumed(_ stated: [PartyFlag], answering wanted: [PartyFlag]) -> [String] {
    stated.filter { answers([$0], wanted) != .false }.compactMap(\.presumedEntry)
  }

  /// A listing without a stated footnote may carry the one asked for.
  private func answers(_ wanted: PartyFlag) -> Truth {
    guard flag == wanted.flag else { return .false }
    guard let footnote = wanted.footnote else { return .true }
    return self.footnote.map { Truth($0 == footnote) } ?? .unknown
  }
}
