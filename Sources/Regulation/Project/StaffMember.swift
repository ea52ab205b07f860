/// A person on the project, by pseudonym, with the attributes that laws count, dated.
package struct StaffMember: Sendable, Hashable {
  /// A citizenship or permanent residence and the time it was held.
  package struct Status: Sendable, Hashable {
    package var place: PlaceCode
    package var period: Period

    package init(place: PlaceCode, period: Period = .always) {
      self.place = place
      self.period = period
    }
  }

  package struct Residence: Sendable, Hashable {
    package var country: PlaceCode?
    package var since: CivilDate?
    /// Whether the right to stay ends.
    package var limited: Bool?

    package init(country: PlaceCode?, since: CivilDate? = nil, limited: Bool? = nil) {
      self.country = country
      self.since = since
      self.limited = limited
    }
  }

  /// An item that the person gets at, in which way and when.
  package struct Access: Sendable, Hashable {
    package var item: String
    package var mode: Mode?
    package var endUse: EndUse?
    package var workPackage: String?
    package var period: Period

    package init(
      item: String, mode: Mode? = nil, endUse: EndUse? = nil, workPackage: String? = nil,
      period: Period = .always
    ) {
      self.item = item
      self.mode = mode
      self.endUse = endUse
      self.workPackage = workPackage
      self.period = period
    }
  }

  package var id: String
  /// The person's name, for screening alone; nil where the project keeps to the pseudonym.
  package var name: String?
  /// The day of birth, which tells namesakes apart.
  package var born: CivilDate?
  package var employer: String?
  /// A site's id, or a place code where the project lists no site.
  package var site: String?
  package var citizenships: [Status]?
  package var permanentResidence: [Status]?
  /// Whether the person is a refugee or asylee.
  package var protected: Bool?
  package var resides: Residence?
  /// Places of log-in or travel with the item, besides the site.
  package var worksFrom: [PlaceCode]
  package var influence: [Influence]?
  package var access: [Access]
  package var period: Period
  /// Lists that the person is on; nil where nobody looked, which is assumed to be none.
  package var flags: [PartyFlag]?
  package var employment: Employment?
  package var clearances: [Clearance]?
  /// The kind of visa, as the place of work calls it.
  package var visa: String?
  package var former: [FormerEmployment]
  package var travel: [Travel]

  package init(
    id: String, name: String? = nil, born: CivilDate? = nil, employer: String? = nil,
    site: String? = nil, citizenships: [Status]? = nil,
    permanentResidence: [Status]? = nil, protected: Bool? = nil, resides: Residence? = nil,
    worksFrom: [PlaceCode] = [], influence: [Influence]? = nil, access: [Access] = [],
    period: Period = .always, flags: [PartyFlag]? = nil, employment: Employment? = nil,
    clearances: [Clearance]? = nil, visa: String? = nil, former: [FormerEmployment] = [],
    travel: [Travel] = []
  ) {
    self.id = id
    self.name = name
    self.born = born
    self.employer = employer
    self.site = site
    self.citizenships = citizenships
    self.permanentResidence = permanentResidence
    self.protected = protected
    self.resides = resides
    self.worksFrom = worksFrom
    self.influence = influence
    self.access = access
    self.period = period
    self.flags = flags
    self.employment = employment
    self.clearances = clearances
    self.visa = visa
    self.former = former
    self.travel = travel
  }
}

/// A tie of a person to a party abroad.
package struct Influence: Sendable, Hashable {
  package var party: String?
  package var kind: String?
  /// In per cent of the person's income.
  package var shareOfIncome: Rational?

  package init(party: String? = nil, kind: String? = nil, shareOfIncome: Rational? = nil) {
    self.party = party
    self.kind = kind
    self.shareOfIncome = shareOfIncome
  }
}
