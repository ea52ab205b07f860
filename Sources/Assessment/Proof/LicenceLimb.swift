/// What a licence must fit for it to cover an act.
package enum LicenceLimb: String, Sendable, Hashable, CaseIterable {
  case dates
  case items
  /// Entries or paragraphs of lists that it is limited to.
  case entries
  case destinations
  case holder
  case parties
  /// Nationalities of people to whom the item is released.
  case persons
  case value
  case quantity
  case provisos
}
