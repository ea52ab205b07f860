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
  /// Regimes of a union under which it grants what exporters of its own jurisdiction apply for.
  package let grantsFor: [RegimeID]

  package init(id: AuthorityID, name: String, url: String?, grantsFor: [RegimeID] = []) {
    self.id = id
    self.name = name
    self.url = url
    self.grantsFor = grantsFor
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

  /// What of the law on the subject is missing where the status is not `modelled`.
  package enum Lack: String, Sendable, Hashable, CaseIterable {
    /// Requirements: a permission then claims more than is held.
    case requirements
    /// Reliefs: a requirement may be overcome by law that is not held.
    case reliefs
  }

  package let subject: String
  package let status: Status
  /// The regimes whose answers it limits; empty for every regime of the jurisdiction.
  package let regimes: [RegimeID]
  /// The acts it concerns; nil for every act that the regime reaches.
  package let when: Condition?
  package let lacks: Set<Lack>
  /// Where the law that is not held stands.
  package let refersTo: Citation?
  package let note: String?

  package init(
    subject: String, status: Status, regimes: [RegimeID] = [], when: Condition? = nil,
    lacks: Set<Lack> = [.requirements], refersTo: Citation? = nil, note: String? = nil
  ) {
    self.subject = subject
    self.status = status
    self.regimes = regimes
    self.when = when
    self.lacks = lacks
    self.refersTo = refersTo
    self.note = note
  }

  /// Whether it says whose answers, or which acts, it concerns.
  package var isPlaced: Bool { !regimes.isEmpty || when != nil }

  /// Whether a permission may rest on requirements that are not held.
  package var lacksRequirements: Bool { status != .modelled && lacks.contains(.requirements) }
}
