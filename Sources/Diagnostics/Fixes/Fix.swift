/// Something the user, or `check --fix`, can do about a diagnostic.
package struct Fix: Hashable, Sendable {
  /// Whether a program may apply the fix unasked.
  package enum Applicability: String, Sendable {
    /// Keeps the meaning; `check --fix` applies it.
    case safe

    /// Probably right, but a person decides.
    case needsReview = "needs-review"
  }

  /// What the fix does, as a request or a question.
  package let title: String

  /// The edits that carry it out together; empty for plain advice.
  package let edits: [Edit]

  /// Whether it may be applied unasked.
  package let applicability: Applicability

  /// A fix by edits.
  package init(title: String, edits: [Edit], applicability: Applicability) {
    self.title = title
    self.edits = edits
    self.applicability = applicability
  }

  /// Advice that only a person can follow.
  package static func advice(_ title: String) -> Fix {
    Fix(title: title, edits: [], applicability: .needsReview)
  }
}
