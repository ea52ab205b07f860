/// Why an answer or a finding is not the same as before.
package enum ChangeCause: String, Sendable, Hashable, CaseIterable {
  /// The project says something else.
  case facts
  /// The law is the same; the catalog's record of it was corrected or completed.
  case catalogue
  /// The law took effect or ended after the earlier catalog was read.
  case law
}
