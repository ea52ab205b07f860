/// A legal order: its authorities and what the catalog covers of it.
package struct Jurisdiction: Sendable, Hashable {
  package let id: JurisdictionID
  package let name: String
  /// The places whose presence in a project calls for this jurisdiction.
  package let territory: [PlaceTerm]
  package let memberOf: [JurisdictionID]
  package let authorities: [Authority]
  package let coverage: [Coverage]

  package init(
    id: JurisdictionID, name: String, territory: [PlaceTerm], memberOf: [JurisdictionID],
    authorities: [Authority], coverage: [Coverage]
  ) {
    self.id = id
    self.name = name
    self.territory = territory
    self.memberOf = memberOf
    self.authorities = authorities
    self.coverage = coverage
  }
}

/// An office that grants licences or enforces.
package struct Authority: Sendable, Hashable {
  package let id: AuthorityID
  package let name: String
  package let url: String?

  package init(id: AuthorityID, name: String, url: String?) {
    self.id = id
    self.name = name
    self.url = url
  }
}

/// What the catalog says, or does not say, on a subject.
package struct Coverage: Sendable, Hashable {
  package enum Status: String, Sendable, Hashable, CaseIterable {
    case modelled
    case partial
    case pointerOnly = "pointer-only"
    case notModelled = "not-modelled"
  }

  package let subject: String
  package let status: Status
  package let note: String?

  package init(subject: String, status: Status, note: String?) {
    self.subject = subject
    self.status = status
    self.note = note
  }
}
