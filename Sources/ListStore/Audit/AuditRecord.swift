package import Regulation

/// Something that was done, as the record keeps it.
package struct AuditRecord: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case `import`
    case screening
    case decision
  }

  /// Counts up without a gap.
  package let number: Int
  package let day: CivilDate
  package let kind: Kind
  /// Who did it, as far as that was said.
  package let person: String?
  /// What was done, as JSON with sorted keys.
  package let details: String
  /// The fingerprint of the record before it; empty for the first.
  package let previous: String
  /// The fingerprint of everything above.
  package let hash: String

  /// The fingerprint that a record of this content has.
  var expectedHash: String {
    Fingerprint.of(
      [String(number), day.description, kind.rawValue, person ?? "", details, previous])
  }
}
