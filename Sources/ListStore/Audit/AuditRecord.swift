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
  /// What the clock said when it was written, as in RFC 3339.
  package let time: String
  /// The day that whoever did it stands on.
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
    Fingerprint.of([
      String(number), time, day.description, kind.rawValue, person.map { "=\($0)" } ?? "", details,
      previous,
    ])
  }

  /// Whether it is as it was written and comes right after the head; the first after none.
  func follows(_ head: RecordHead?) -> Bool {
    number == (head?.number ?? 0) + 1 && previous == head?.hash ?? "" && hash == expectedHash
  }
}
