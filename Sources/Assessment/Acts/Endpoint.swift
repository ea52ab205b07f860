import Regulation

/// An end of a transfer, or a place of work: what a reference of the project stands for.
struct Endpoint: Sendable, Hashable {
  var place: PlaceCode?
  var organisation: String?
  var person: String?
  /// Where an unnamed party there is established: a bare place stands for somebody of it.
  var establishment: PlaceCode?
}

/// A party in its part in the act; without an organisation it is somebody named or somebody
/// established at a known place.
struct Party: Sendable, Hashable {
  /// Where in the project its part is stated.
  var path: String
  var organisation: String?
  /// A party that the project names without describing it.
  var name: String?
  var place: PlaceCode?
  var basis = FactReading.Basis.stated

  /// Whether anything is known of who it is.
  var isKnown: Bool { organisation != nil || name != nil || place != nil }
}

/// Everybody who has a part in an act: what facts of parties depend on.
struct Parties: Sendable, Hashable {
  var exporter: Party
  var sender: Party
  var consignee: Party
  /// The consignee, where the project names no other.
  var endUser: Party
  var intermediaries: [Party]
  /// Of the person to whom the item is disclosed; nil where there is no person.
  var employer: Party?
  var signatory: String?
  var signatoryEmployer: Party?
  var funders: [Party]

  /// Each party once.
  var all: [Party] {
    var seen: Set<String> = []
    let each =
      [exporter, sender, consignee, endUser] + intermediaries
      + [employer, signatoryEmployer].compactMap(\.self) + funders
    return each.filter { party in
      let key = party.organisation ?? party.name ?? party.place.map { "\(party.path) \($0)" }
      return key.map { seen.insert($0).inserted } ?? false
    }
  }
}

/// How, where and for what an item moves or is disclosed, apart from who is party to it.
struct PlannedAct: Sendable, Hashable {
  /// Nil for the access of staff.
  var transfer: String?
  var kind: Exposure.Kind
  var from: PlaceCode?
  var to: PlaceCode?
  var mode: Mode?
  /// Whether goods are used from afar, so that they stay where they are.
  var isRemoteUse: Truth
  var endUse: EndUse?
  /// Where the end use is stated; empty for the access of staff that states none.
  var endUsePath: String
}

/// A person with the place of work at which the item is released.
struct Recipient: Sendable, Hashable {
  var person: String?
  var host: String?
}
