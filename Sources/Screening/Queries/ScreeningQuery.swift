package import Regulation

/// Who is looked for on the lists, with all that is known of them.
package struct ScreeningQuery: Sendable, Hashable {
  package var name: String
  /// Nil where it is not known.
  package var kind: ListedParty.Kind?
  package var births: [BirthDate]
  package var countries: [PlaceCode]
  package var identifiers: [PartyIdentifier]

  package init(
    name: String, kind: ListedParty.Kind? = nil, births: [BirthDate] = [],
    countries: [PlaceCode] = [], identifiers: [PartyIdentifier] = []
  ) {
    self.name = name
    self.kind = kind
    self.births = births
    self.countries = countries
    self.identifiers = identifiers
  }
}
