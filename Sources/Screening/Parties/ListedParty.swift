package import Regulation

/// One party of an official list, as its publisher states it.
package struct ListedParty: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case person
    case organisation
    case vessel
    case aircraft
  }

  /// The publisher's own name of the list, as the file has it, such as the source of a
  /// consolidated file or the supplement of a regulation.
  package var register: String
  /// The publisher's own number of the entry: the same in every edition.
  package var reference: String
  /// Nil where the publisher does not say.
  package var kind: Kind?
  /// The primary name first; never empty.
  package var names: [ListedName]
  package var births: [BirthDate]
  /// Nationalities, seats and flags of ships.
  package var countries: [PlaceCode]
  package var identifiers: [PartyIdentifier]
  /// Programmes, footnotes and licence conditions, as the publisher writes them.
  package var programmes: [String]
  package var addresses: [String]
  /// What else the publisher says.
  package var remarks: String?
  package var listedOn: CivilDate?

  package init(
    register: String, reference: String, kind: Kind?, names: [ListedName],
    births: [BirthDate] = [], countries: [PlaceCode] = [], identifiers: [PartyIdentifier] = [],
    programmes: [String] = [], addresses: [String] = [], remarks: String? = nil,
    listedOn: CivilDate? = nil
  ) {
    self.register = register
    self.reference = reference
    self.kind = kind
    self.names = names
    self.births = births
    self.countries = countries
    self.identifiers = identifiers
    self.programmes = programmes
    self.addresses = addresses
    self.remarks = remarks
    self.listedOn = listedOn
  }
}
