/// What a diagnostic code means: the page that `comity explain CODE` prints.
package struct DiagnosticRule: Hashable, Sendable {
  /// The code that the page explains.
  package let code: DiagnosticCode

  /// A noun phrase or short sentence, without a full stop.
  package let title: String

  /// What the check looks at.
  package let checks: String

  /// Why it matters to the reader.
  package let why: String

  /// Input that raises the diagnostic.
  package let example: String

  /// What to do about it.
  package let fix: String

  /// A page for `code`; all texts are ours.
  package init(
    code: DiagnosticCode, title: String, checks: String, why: String, example: String, fix: String
  ) {
    self.code = code
    self.title = title
    self.checks = checks
    self.why = why
    self.example = example
    self.fix = fix
  }
}
