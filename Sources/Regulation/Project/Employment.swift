/// In what relation a person works, and for whom.
package struct Employment: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case employee
    case contractor
    case agency
    case visitor
    case student
    case secondee
  }

  package var kind: Kind?
  package var since: CivilDate?
  /// The organisation at which the person works where that is not the employer.
  package var host: String?

  package init(kind: Kind? = nil, since: CivilDate? = nil, host: String? = nil) {
    self.kind = kind
    self.since = since
    self.host = host
  }
}

/// A security clearance.
package struct Clearance: Sendable, Hashable {
  package var country: PlaceCode
  package var level: String?
  package var until: CivilDate?

  package init(country: PlaceCode, level: String? = nil, until: CivilDate? = nil) {
    self.country = country
    self.level = level
    self.until = until
  }
}

/// Employment that has ended.
package struct FormerEmployment: Sendable, Hashable {
  package var employer: String
  package var country: PlaceCode?
  package var left: CivilDate?

  package init(employer: String, country: PlaceCode? = nil, left: CivilDate? = nil) {
    self.employer = employer
    self.country = country
    self.left = left
  }
}

/// A journey on which a person has items along or logs in.
package struct Travel: Sendable, Hashable {
  package var country: PlaceCode
  /// Items taken along or reached; nil for all that the person has access to.
  package var items: [String]?
  /// What the items are on, such as `laptop` or `none`.
  package var device: String?
  package var purpose: String?
  package var period: Period

  package init(
    country: PlaceCode, items: [String]? = nil, device: String? = nil, purpose: String? = nil,
    period: Period = .always
  ) {
    self.country = country
    self.items = items
    self.device = device
    self.purpose = purpose
    self.period = period
  }
}
