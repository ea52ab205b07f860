import Diagnostics
import Regulation
import YAMLTree

/// A duty that does not come with the rule under which it is said to be met.
enum UnknownDuty: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0108", title: "A rule has no such duty",
    checks: "That each duty under 'fulfilled' comes with the rule that it names.",
    why: "The duty that was meant would still count as not met, and with it the relief.",
    example: "'{rule: aa.trade/small, duty: reports, on: 2026-01-01}' where the duty is 'report'.",
    fix: "Correct the duty; 'comity show RULE' prints those of the rule.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    (facts.project?.fulfilled ?? []).compactMap { fulfilled in
      let duty = fulfilled.value
      guard let known = facts.law.duties(ofRule: duty.rule), !known.contains(duty.duty),
        let scalar = fulfilled.node.mapping?["duty"]?.scalar
      else { return nil }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(duty.duty)' is not a duty of '\(duty.rule)'",
        explanation: known.isEmpty ? "the rule comes without duties" : "the rule names others",
        span: scalar.span,
        notes: known.isEmpty ? [] : ["duties of the rule: \(known.joined(separator: ", "))"],
        fixes: .replacing(scalar, by: Suggestion.closest(to: duty.duty, among: known)))
    }
  }
}
