import Regulation

extension Scene {
  /// A party in its part in the act; without an organisation it is somebody established at a
  /// known place.
  struct Party {
    var path: String
    var organisation: Organisation?
    var place: PlaceCode?
    /// Whether its part is taken for granted, not stated.
    var isAssumed = false
  }

  /// The exporter as stated; left out, whoever is where the item leaves, unless the mode is one in
  /// which somebody elsewhere acts.
  var exporter: Party {
    if exposure.exporter == nil, !(exposure.mode?.isActedFromElsewhere ?? true) {
      var sender = party(exposure.sender, part: exporterPath, place: exposure.senderPlace)
      sender.isAssumed = true
      return sender
    }
    return party(exposure.exporter, part: exporterPath, place: nil)
  }

  var consignee: Party { party(exposure.consignee, part: toPath, place: exposure.consigneePlace) }

  private var exporterPath: String {
    switch exposure.subject {
    case .transfer: transferPath("exporter")
    case .staff: personPath("site")
    }
  }

  /// Every organisation with a part in the act, each once.
  var parties: [Party] {
    var seen: Set<String> = []
    let named = [
      exposure.exporter, exposure.sender, exposure.consignee, person?.employer,
      transfer?.signatory,
    ]
    return named.compactMap { $0 }.filter { seen.insert($0).inserted }
      .map { party($0, part: $0, place: nil) }
  }

  private func party(_ id: String?, part: String, place: PlaceCode?) -> Party {
    guard let id, let organisation = index.organisations[id] else {
      return Party(path: part, organisation: nil, place: place)
    }
    return Party(
      path: "organisations[\(id)]", organisation: organisation, place: organisation.country)
  }

  func readParty(_ test: FactTest, _ clock: inout Clock) -> Finding {
    switch test.key {
    case .exporterKind: return readKind(of: exporter, test)
    case .consigneeKind: return readKind(of: consignee, test)
    case .exporterCountry:
      let (truth, readings) = readPlace(
        exporter.place, at: "\(exporter.path).country", test, &clock)
      return (truth, exporter.isAssumed ? readings.map(\.asAssumption) : readings)
    case .consigneeCountry:
      return readPlace(consignee.place, at: "\(consignee.path).country", test, &clock)
    case .exporterHeadquarters: return readHeadquarters(of: exporter, test, &clock)
    case .consigneeHeadquarters: return readHeadquarters(of: consignee, test, &clock)
    case .exporterFlag: return readFlags(of: [exporter], test)
    case .consigneeFlag: return readFlags(of: [consignee], test)
    case .partyFlag: return readFlags(of: parties, and: persons, test)
    case .exporterOwned: return readOwnership(of: [exporter], test, &clock)
    case .consigneeOwned: return readOwnership(of: [consignee], test, &clock)
    case .partyOwned: return readOwnership(of: parties, test, &clock)
    default: return (.unknown, [])
    }
  }

  private func readKind(of party: Party, _ test: FactTest) -> Finding {
    readWord(party.organisation?.kind?.rawValue, at: "\(party.path).kind", in: test)
  }

  /// Headquarters and ultimate parent both count; left out, they are where the party is
  /// established only if the project says who owns it or that nobody does.
  private func readHeadquarters(
    of party: Party, _ test: FactTest, _ clock: inout Clock
  ) -> Finding {
    guard let organisation = party.organisation else {
      return readPlace(party.place, at: "\(party.path).headquarters", test, &clock)
    }
    let stated = [organisation.headquarters, organisation.ultimateParent].compactMap { $0 }
    var truth = Truth.false
    for place in stated + [organisation.country].compactMap({ $0 }) {
      truth = truth || isPlace(place, in: test.argument.places, &clock)
    }
    let value = stated.isEmpty ? nil : stated.map(\.text).joined(separator: ", ")
    if truth == .false && stated.isEmpty { truth = .unknown }
    return (truth, [FactReading("\(party.path).headquarters", value)])
  }

  /// Whom the item is disclosed to and who provides the service.
  private var persons: [StaffMember] {
    [person, transfer?.signatory.flatMap { index.staff[$0] }].compactMap { $0 }
  }

  /// Flags left out are assumed to be none: not listed, and not screened.
  ///
  /// Those of persons are read only where there are any.
  private func readFlags(
    of parties: [Party], and persons: [StaffMember] = [], _ test: FactTest
  ) -> Finding {
    var truth = Truth.false
    var readings: [FactReading] = []
    func read(_ flags: [PartyFlag], at path: String, assumed: Bool) {
      let wanted = test.argument.partyFlags
      truth = truth || Self.answers(flags, wanted)
      readings.append(
        FactReading(
          "\(path).flags", Self.words(flags), assumed: assumed,
          presumed: Self.presumed(flags, answering: wanted)))
    }
    for party in parties {
      guard let organisation = party.organisation else { continue }
      read(organisation.flags ?? [], at: party.path, assumed: organisation.flags == nil)
    }
    for person in persons {
      guard let flags = person.flags, !flags.isEmpty else { continue }
      read(flags, at: person.place, assumed: false)
    }
    return (truth, readings)
  }

  /// The lists and statuses, each once.
  private static func words(_ flags: [PartyFlag]) -> String {
    var seen: Set<FlagID> = []
    return flags.map(\.flag).filter { seen.insert($0).inserted }.map(\.text)
      .joined(separator: ", ")
  }

  /// Whether some stated flag is one of those asked for.
  static func answers(_ stated: [PartyFlag], _ wanted: [PartyFlag]) -> Truth {
    stated.reduce(.false) { truth, flag in wanted.reduce(truth) { $0 || answers(flag, $1) } }
  }

  /// The entries that flags asked for are presumed from.
  static func presumed(_ stated: [PartyFlag], answering wanted: [PartyFlag]) -> [String] {
    stated.filter { answers([$0], wanted) != .false }.compactMap(\.presumedEntry)
  }

  /// A listing without a stated footnote may carry the one asked for.
  static func answers(_ stated: PartyFlag, _ wanted: PartyFlag) -> Truth {
    guard stated.flag == wanted.flag else { return .false }
    guard let footnote = wanted.footnote else { return .true }
    return stated.footnote.map { Truth($0 == footnote) } ?? .unknown
  }

  private func readOwnership(
    of parties: [Party], _ test: FactTest, _ clock: inout Clock
  ) -> Finding {
    guard let ownership = test.argument.ownership else { return (.unknown, []) }
    var truth = Truth.false
    var readings: [FactReading] = []
    for party in parties {
      guard let organisation = party.organisation else { continue }
      truth = truth || isOwned(organisation, ownership, &clock)
      let owners = organisation.owners.map { owners in
        owners.map { "\($0.party) \($0.share.map { "\($0) %" } ?? "unknown")" }
          .joined(separator: ", ")
      }
      readings.append(
        FactReading(
          "\(party.path).owners", owners ?? (ownership.isByFlag ? "" : nil),
          assumed: owners == nil && ownership.isByFlag,
          presumed: presumedOwners(of: organisation, ownership)))
    }
    return (truth, readings)
  }
}

extension Mode {
  /// Whether whoever acts need not be where the item leaves.
  fileprivate var isActedFromElsewhere: Bool {
    switch self {
    case .brokering, .transit, .technicalAssistance: true
    case .shipment, .handCarried, .electronic, .cloud, .remoteAccess, .oral, .visual: false
    }
  }
}

extension OwnershipTest {
  /// Whether listed owners are asked for: like listing itself, silence counts as none.
  var isByFlag: Bool {
    switch owners {
    case .flagged: true
    case .places: false
    }
  }
}
