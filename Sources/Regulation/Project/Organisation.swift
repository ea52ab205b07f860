/// A party to the project.
package struct Organisation: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case company
    case university
    case researchInstitute = "research-institute"
    case government
    case military
    case individual
  }

  package var id: String
  package var name: String?
  package var country: PlaceCode?
  package var kind: Kind?
  package var headquarters: PlaceCode?
  package var ultimateParent: PlaceCode?
  package var owners: [Owner]?
  /// Parties that it controls otherwise than by shares.
  package var controls: [String]
  /// Lists it is on and statuses it has; nil where nobody looked, which is assumed to be none.
  package var flags: [PartyFlag]?
  /// Rights in it other than shares; empty where nobody has any, nil where not stated.
  package var rights: [Right]?
  package var aliases: [String]
  /// Numbers of registers by kind, as the project states them.
  package var identifiers: [String: String]
  package var address: String?
  /// Kinds of facility that it runs, in words of the catalog; nil where not stated.
  package var facilities: [String]?

  package init(
    id: String, name: String? = nil, country: PlaceCode? = nil, kind: Kind? = nil,
    headquarters: PlaceCode? = nil, ultimateParent: PlaceCode? = nil, owners: [Owner]? = nil,
    controls: [String] = [], flags: [PartyFlag]? = nil, rights: [Right]? = nil,
    aliases: [String] = [], identifiers: [String: String] = [:], address: String? = nil,
    facilities: [String]? = nil
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.kind = kind
    self.headquarters = headquarters
    self.ultimateParent = ultimateParent
    self.owners = owners
    self.controls = controls
    self.flags = flags
    self.rights = rights
    self.aliases = aliases
    self.identifiers = identifiers
    self.address = address
    self.facilities = facilities
  }
}

/// What a party may do in an organisation otherwise than by its shares.
package struct Right: Sendable, Hashable {
  package var party: String
  /// In per cent of the votes.
  package var votes: Rational?
  package var boardMajority: Bool?
  package var veto: Bool?
  /// Whether an agreement lets it direct the organisation.
  package var agreement: Bool?
  package var period: Period

  package init(
    party: String, votes: Rational? = nil, boardMajority: Bool? = nil, veto: Bool? = nil,
    agreement: Bool? = nil, period: Period = .always
  ) {
    self.party = party
    self.votes = votes
    self.boardMajority = boardMajority
    self.veto = veto
    self.agreement = agreement
    self.period = period
  }
}

/// A share in an organisation.
package struct Owner: Sendable, Hashable {
  /// An organisation's id, or the name of a party that the project does not list.
  package var party: String
  /// In per cent; nil where unknown.
  package var share: Rational?
  /// Lists that a party whom the project does not list is on, as screening found.
  package var flags: [PartyFlag]
  /// When it held the share.
  package var period: Period

  package init(
    party: String, share: Rational?, flags: [PartyFlag] = [], period: Period = .always
  ) {
    self.party = party
    self.share = share
    self.flags = flags
    self.period = period
  }
}

/// A place of work of an organisation.
package struct Site: Sendable, Hashable {
  package var id: String
  package var organisation: String?
  package var country: PlaceCode?

  package init(id: String, organisation: String? = nil, country: PlaceCode? = nil) {
    self.id = id
    self.organisation = organisation
    self.country = country
  }
}
