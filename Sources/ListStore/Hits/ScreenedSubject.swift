package import Screening

/// What is screened for, and whom it stands for.
package struct ScreenedSubject: Sendable, Hashable {
  package let query: ScreeningQuery
  /// Whom the name stands for, such as a place in a project or the reference of a row.
  package let subject: String?
  /// What decisions are kept under: the same for the same name, kind, births, countries and
  /// identifiers, whoever asks.
  package let key: String

  package init(_ query: ScreeningQuery, subject: String? = nil) {
    self.query = query
    self.subject = subject
    let columns = QueryColumns(query)
    let parts = [
      query.name, columns.kind ?? "", columns.births, columns.countries, columns.identifiers,
    ]
    key = String(Fingerprint.of(parts).prefix(Self.keyLength))
  }

  /// Sixteen digits tell queries apart and can still be typed.
  private static let keyLength = 16
}
