/// A way in which an item moves or is disclosed.
package enum Mode: String, Sendable, Hashable, CaseIterable {
  case shipment
  case handCarried = "hand-carried"
  case electronic
  case cloud
  case remoteAccess = "remote-access"
  case oral
  case visual
  case technicalAssistance = "technical-assistance"
  case brokering
  case transit
}

/// A planned movement or disclosure of an item.
package struct Transfer: Sendable, Hashable {
  package var id: String
  package var item: String
  /// A site, an organisation or a place.
  package var from: String
  /// A site, an organisation, a staff member or a place.
  package var to: String
  package var mode: Mode?
  package var via: [PlaceCode]
  package var exporter: String?
  package var value: Money?
  package var encryptedEndToEnd: Bool?
  package var endUse: EndUse?
  package var activity: Activity?
  /// A person whose signature or act provides the service.
  package var signatory: String?
  package var period: Period

  package init(
    id: String, item: String, from: String, to: String, mode: Mode? = nil, via: [PlaceCode] = [],
    exporter: String? = nil, value: Money? = nil, encryptedEndToEnd: Bool? = nil,
    endUse: EndUse? = nil, activity: Activity? = nil, signatory: String? = nil,
    period: Period = .always
  ) {
    self.id = id
    self.item = item
    self.from = from
    self.to = to
    self.mode = mode
    self.via = via
    self.exporter = exporter
    self.value = value
    self.encryptedEndToEnd = encryptedEndToEnd
    self.endUse = endUse
    self.activity = activity
    self.signatory = signatory
    self.period = period
  }
}

/// An amount in one currency.
package struct Money: Sendable, Hashable {
  package var amount: Rational
  /// ISO 4217 code.
  package var currency: String

  package init(amount: Rational, currency: String) {
    self.amount = amount
    self.currency = currency
  }
}

/// What the item is to be used for, and what is known of it.
package struct EndUse: Sendable, Hashable {
  /// States of knowledge that catch-all rules tell apart.
  package enum Knowledge: String, Sendable, Hashable, CaseIterable {
    case none
    case suspects
    case aware
    /// Told so by the authority.
    case informed
  }

  package var purpose: String?
  package var wmd: Bool?
  package var military: Bool?
  package var knowledge: Knowledge?

  package init(
    purpose: String? = nil, wmd: Bool? = nil, military: Bool? = nil, knowledge: Knowledge? = nil
  ) {
    self.purpose = purpose
    self.wmd = wmd
    self.military = military
    self.knowledge = knowledge
  }
}

/// What a service consists of.
package struct Activity: Sendable, Hashable {
  /// Kinds that sanctions on services tell apart.
  package static let kinds = [
    "teaching", "conference", "peer-review", "publication", "meeting", "installation",
    "maintenance",
  ]
  /// Levels of teaching that general licences tell apart.
  package static let levels = ["undergraduate", "graduate", "professional"]

  package var kind: String?
  package var level: String?

  package init(kind: String? = nil, level: String? = nil) {
    self.kind = kind
    self.level = level
  }
}

/// An authorisation that the project already holds.
package struct HeldAuthorisation: Sendable, Hashable {
  package var id: String
  /// The authorisation in the catalog of which this is one.
  package var of: RuleID
  package var number: String?
  /// An organisation; nil where not stated.
  package var holder: String?
  /// Items covered; nil where not stated, which covers none for certain.
  package var items: [String]?
  package var destinations: [PlaceCode]?
  /// Parties covered; empty or nil for any party at the destinations.
  package var parties: [String]?
  package var period: Period

  package init(
    id: String, of: RuleID, number: String? = nil, holder: String? = nil, items: [String]? = nil,
    destinations: [PlaceCode]? = nil, parties: [String]? = nil, period: Period = .always
  ) {
    self.id = id
    self.of = of
    self.number = number
    self.holder = holder
    self.items = items
    self.destinations = destinations
    self.parties = parties
    self.period = period
  }
}
