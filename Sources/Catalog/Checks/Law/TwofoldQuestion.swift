import Diagnostics
import Regulation

/// One id for two questions.
enum TwofoldQuestion: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0114", title: "One id stands for two questions",
    checks: "That 'confirm' puts the same question wherever it has the same id.",
    why: "A project answers the id once, and the answer would count for both questions.",
    example: "'id: screened' for 'Is the buyer screened?' here and 'Is the user screened?' there.",
    fix: "Give one of them another id, or put the same words in both.")

  static func check(_ library: Library) -> [Diagnostic] {
    var first: [String: Placed<Confirmation>] = [:]
    return library.questions.compactMap { question in
      guard let earlier = first[question.value.id] else {
        first[question.value.id] = question
        return nil
      }
      guard earlier.value.question != question.value.question else { return nil }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(question.value.id)' stands for two questions",
        explanation: "one answer would count for both", span: question.span,
        labels: [Label(span: earlier.span, text: "another question has the id here")],
        notes: [earlier.value.question, question.value.question],
        fixes: [.advice("give one of them another id, or put the same words in both")])
    }
  }
}
