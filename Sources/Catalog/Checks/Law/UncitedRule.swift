import Diagnostics
import Regulation
import YAMLTree

/// A rule without a source.
enum UncitedRule: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0201", title: "A rule cites nothing",
    checks: "That every rule has 'cite'.",
    why: "A determination that rests on the rule could not be defended or checked.",
    example: "A requirement with 'title' and 'when' alone.",
    fix: "Cite the instrument and the place in it.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.rules.filter { $0.node.mapping?["cite"] == nil }.map { uncited in
      Diagnostic(
        code: rule.code, severity: .warning,
        summary: "the rule '\(uncited.value.id)' cites nothing",
        explanation: "an answer that rests on it has no source", span: uncited.span,
        fixes: [.advice("add 'cite' with the instrument and the place")])
    }
  }
}
