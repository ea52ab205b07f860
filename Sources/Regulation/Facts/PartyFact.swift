/// A part that an organisation has in an act.
package enum PartyRole: String, Sendable, Hashable, CaseIterable {
  case exporter
  case consignee
  case endUser = "end-user"
  /// The employer of the person to whom the item is disclosed.
  case employer = "person.employer"
  /// The employer of the person whose act provides the service.
  case signatoryEmployer = "signatory.employer"
  /// Whoever pays for the work package that the act belongs to, or for the research.
  case funder
  /// Some party to the act, whoever it is; where flags are asked, persons too.
  case any = "party"
}

extension PartyRole {
  /// How a sentence speaks of the party.
  package var subject: String {
    switch self {
    case .exporter: "the exporter"
    case .consignee: "the consignee"
    case .endUser: "the end user"
    case .employer: "the person's employer"
    case .signatoryEmployer: "the employer of whoever provides the service"
    case .funder: "the funder"
    case .any: "some party"
    }
  }

  fileprivate var suppliedBy: String {
    switch self {
    case .exporter: "transfers[].exporter or from, staff[].employer"
    case .consignee: "transfers[].to, staff[].site"
    case .endUser: "transfers[].end-user; left out, the consignee"
    case .employer: "staff[].employer"
    case .signatoryEmployer: "transfers[].signatory, staff[].employer"
    case .funder: "work-packages[].funder, items[].research.funder"
    case .any: "every party to the act"
    }
  }
}

/// A fact about a party in its part.
package enum PartyFact: String, Sendable, Hashable, CaseIterable {
  case kind
  case country = "country.in"
  case headquarters = "headquarters.in"
  case flag
  case owned = "owned-by"
  case facility
}

extension PartyFact {
  func definition(of role: PartyRole) -> FactDefinition {
    let who = role.subject
    let subject = who.prefix(1).uppercased() + who.dropFirst()
    func define(
      _ shape: FactShape, _ meaning: String, _ key: String, _ phrase: String
    ) -> FactDefinition {
      FactDefinition(
        shape, "\(subject) \(meaning)", from: "\(role.suppliedBy); organisations[].\(key)",
        phrase: "\(who) \(phrase)")
    }
    return switch self {
    case .kind:
      define(
        .words(Organisation.Kind.allCases.map(\.rawValue)), "is of one of these kinds.", "kind",
        "is a")
    case .country:
      define(
        .places, "is established in one of these places.", "country", "is established in")
    case .headquarters:
      define(
        .places, "has its headquarters or ultimate parent in one of these places.",
        "headquarters and ultimate-parent", "has its headquarters or parent in")
    case .flag:
      define(
        .partyFlags, "is on one of these lists or has this status.", "flags", "is listed as")
    case .owned:
      define(
        .ownership, "is owned or controlled by persons of these places, or by flagged parties.",
        "owners, rights and controls", "is owned or controlled by")
    case .facility:
      define(
        .vocabulary(.facility), "runs a facility of one of these kinds.", "facilities",
        "runs a facility of the kind")
    }
  }
}
