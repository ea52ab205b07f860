import Diagnostics
import Regulation
import YAMLTree

/// A project that outlasts a generation.
enum LongWindow: ProjectCheck {
  /// In years.
  private static let limit = 30

  static let rule = DiagnosticRule(
    code: "PRJ-0110", title: "A project is longer than the law can be foreseen",
    checks: "That no more than \(limit) years lie between 'start' and 'end', or between the day we "
      + "stand on and the one of them that is stated.",
    why: "Answers are given for each change of law and fact in the window. Over a generation the "
      + "law of today says next to nothing, and such an end is most often a slip.",
    example: "'start: 2026-01-01' with 'end: 2206-12-31'.",
    fix: "Correct the year, or plan the first years now and the others when they are near.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    guard let (start, end) = facts.window, start.advanced(months: 12 * limit) < end else {
      return []
    }
    return [
      Diagnostic(
        code: rule.code, severity: .error,
        summary: "the project lasts from \(start) to \(end), longer than \(limit) years",
        explanation: "a project of more than a generation cannot be assessed by the law of today",
        span: facts.project?.window.node?.span,
        fixes: [.advice("correct the year, or assess the first \(limit) years")])
    ]
  }
}
