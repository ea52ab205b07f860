/// One thing to say about the input, with its place, its reason and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// The permanent code of the check.
  package let code: DiagnosticCode

  /// How much it weighs.
  package let severity: Severity

  /// What is wrong, in the user's terms, without a full stop.
  package let summary: String

  /// Why it is wrong; a short one stands at the underline of the code frame.
  package let explanation: String?

  /// The primary place; nil for what has no place, such as a missing folder.
  package let span: Span?

  /// Further places.
  package let labels: [Label]

  /// Further facts, such as what follows from the same cause.
  package let notes: [String]

  /// What to do, best first.
  package let fixes: [Fix]

  /// A diagnostic with the given parts.
  package init(
    code: DiagnosticCode, severity: Severity, summary: String, explanation: String? = nil,
    span: Span?, labels: [Label] = [], notes: [String] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.span = span
    self.labels = labels
    self.notes = notes
    self.fixes = fixes
  }

  /// Every path the diagnostic mentions, with repetitions.
  var paths: [String] {
    let spans = labels.map(\.span) + fixes.flatMap { $0.edits.map(\.span) }
    return (span.map { [$0] } ?? []).map(\.path) + spans.map(\.path)
  }
}
