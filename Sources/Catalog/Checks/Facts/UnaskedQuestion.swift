import Diagnostics

/// An answer to a question that no rule puts.
enum UnaskedQuestion: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0104", title: "An answer has no question",
    checks: "That some rule puts each question under 'answers'.",
    why: "The answer has no effect; the question that was meant stays open.",
    example: "'answers: {anti-diversion: true}' where the question is 'aa-trade-anti-diversion'.",
    fix: "Correct the id; 'comity questions' prints those that are open.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    let answers = facts.reading.references.filter { $0.kinds == [.question] }
    guard !answers.isEmpty else { return [] }
    let questions = facts.law.names(of: .question)
    return answers.compactMap { reference in
      guard !questions.contains(reference.text) else { return nil }
      let closest = Suggestion.closest(to: reference.text, among: questions)
      return Diagnostic(
        code: rule.code, severity: .warning,
        summary: "no rule puts the question '\(reference.text)'",
        explanation: "the answer has no effect", span: reference.span,
        fixes: closest.map { reference.fix(closest: $0) } ?? [])
    }
  }
}
