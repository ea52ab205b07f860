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
  package var workPackage: String?
  package var contractDate: CivilDate?
  /// An organisation, or the name of a party that the project does not list.
  package var endUser: String?
  package var intermediaries: [String]
  package var placeOfUse: PlaceCode?
  package var quantity: Quantity?
  /// The day by which the item is to come back.
  package var returnBy: CivilDate?
  package var payment: String?
  /// Whether the item is used on the exporter's machine, so that nothing is transferred.
  package var hosted: Bool?
  package var period: Period

  package init(
    id: String, item: String, from: String, to: String, mode: Mode? = nil, via: [PlaceCode] = [],
    exporter: String? = nil, value: Money? = nil, encryptedEndToEnd: Bool? = nil,
    endUse: EndUse? = nil, activity: Activity? = nil, signatory: String? = nil,
    workPackage: String? = nil, contractDate: CivilDate? = nil, endUser: String? = nil,
    intermediaries: [String] = [], placeOfUse: PlaceCode? = nil, quantity: Quantity? = nil,
    returnBy: CivilDate? = nil, payment: String? = nil, hosted: Bool? = nil,
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
    self.workPackage = workPackage
    self.contractDate = contractDate
    self.endUser = endUser
    self.intermediaries = intermediaries
    self.placeOfUse = placeOfUse
    self.quantity = quantity
    self.returnBy = returnBy
    self.payment = payment
    self.hosted = hosted
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
  package var kind: String?
  package var level: String?

  package init(kind: String? = nil, level: String? = nil) {
    self.kind = kind
    self.level = level
  }
}
