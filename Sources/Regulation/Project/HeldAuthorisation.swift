/// An authorisation that the project already holds.
package struct HeldAuthorisation: Sendable, Hashable {
  package var id: String
  /// The authorisation in the catalog of which this is one.
  package var of: RuleID
  package var number: String?
  /// An organisation; nil where not stated.
  package var holder: String?
  /// Organisations, or names of parties, that signed an agreement and may receive under it.
  package var signatories: [String]?
  package var sublicensees: [String]?
  /// Items covered; nil where not stated, which covers none for certain.
  package var items: [String]?
  /// Entries or paragraphs covered, where it is limited to them.
  package var entries: [EntryID]?
  package var destinations: [PlaceCode]?
  /// Parties covered; empty or nil for any party at the destinations.
  package var parties: [String]?
  /// Nationalities of people whom it covers; nil where it does not say.
  package var nationalities: [PlaceCode]?
  package var limits: Limits?
  package var used: Limits?
  package var provisos: [Proviso]
  package var period: Period

  /// An amount of money and of goods.
  package struct Limits: Sendable, Hashable {
    package var value: Money?
    package var quantity: Quantity?

    package init(value: Money? = nil, quantity: Quantity? = nil) {
      self.value = value
      self.quantity = quantity
    }
  }

  /// A condition that the licence states.
  package struct Proviso: Sendable, Hashable {
    package var title: String
    /// Whether it is met; nil where not stated.
    package var met: Bool?

    package init(title: String, met: Bool? = nil) {
      self.title = title
      self.met = met
    }
  }

  package init(
    id: String, of: RuleID, number: String? = nil, holder: String? = nil,
    signatories: [String]? = nil, sublicensees: [String]? = nil, items: [String]? = nil,
    entries: [EntryID]? = nil, destinations: [PlaceCode]? = nil, parties: [String]? = nil,
    nationalities: [PlaceCode]? = nil, limits: Limits? = nil, used: Limits? = nil,
    provisos: [Proviso] = [], period: Period = .always
  ) {
    self.id = id
    self.of = of
    self.number = number
    self.holder = holder
    self.signatories = signatories
    self.sublicensees = sublicensees
    self.items = items
    self.entries = entries
    self.destinations = destinations
    self.parties = parties
    self.nationalities = nationalities
    self.limits = limits
    self.used = used
    self.provisos = provisos
    self.period = period
  }
}
