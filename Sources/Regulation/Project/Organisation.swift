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

  package init(
    id: String, name: String? = nil, country: PlaceCode? = nil, kind: Kind? = nil,
    headquarters: PlaceCode? = nil, ultimateParent: PlaceCode? = nil, owners: [Owner]? = nil,
    controls: [String] = [], flags: [PartyFlag]? = nil
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

  package init(party: String, share: Rational?, flags: [PartyFlag] = []) {
    self.party = party
    self.share = share
    self.flags = flags
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
