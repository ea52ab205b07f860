/// How research is funded and who may keep its results from being published.
package struct Research: Sendable, Hashable {
  /// What a sponsor may do to a publication.
  package enum Approval: String, Sendable, Hashable, CaseIterable {
    case none
    /// Look for its own secrets before publication.
    case review
    case veto
  }

  package var funder: String?
  package var approval: Approval?
  /// Whether it is done at an accredited institution of higher learning.
  package var accredited: Bool?
  /// Technology readiness level, 1 to 9.
  package var readiness: Int?

  package init(
    funder: String? = nil, approval: Approval? = nil, accredited: Bool? = nil,
    readiness: Int? = nil
  ) {
    self.funder = funder
    self.approval = approval
    self.accredited = accredited
    self.readiness = readiness
  }
}

/// Data about people: of what kind, how many and of which places.
package struct PersonalData: Sendable, Hashable {
  package var kind: String?
  package var records: Int?
  package var subjects: [PlaceCode]

  package init(kind: String? = nil, records: Int? = nil, subjects: [PlaceCode] = []) {
    self.kind = kind
    self.records = records
    self.subjects = subjects
  }
}

/// A number with its unit.
package struct Quantity: Sendable, Hashable {
  package var value: Rational
  package var unit: String

  package init(value: Rational, unit: String) {
    self.value = value
    self.unit = unit
  }
}
