import Diagnostics
import Regulation
import YAMLTree

/// An instrument without the day on which it was read.
enum UncheckedInstrument: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0202", title: "An instrument has no day of reading",
    checks: "That every instrument has 'checked'.",
    why: "The day bounds what the catalog knows. Without it every answer under the instrument "
      + "counts as stale.",
    example: "An instrument with 'citation' and 'url' alone.",
    fix: "Add the day of the source that was read, or of the last look at it.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.instruments.filter { $0.node.mapping?["checked"] == nil }.map { unchecked in
      Diagnostic(
        code: rule.code, severity: .warning,
        summary: "'\(unchecked.value.id)' does not say when its source was read",
        explanation: "so nobody can tell how old an answer is", span: unchecked.span,
        fixes: [.advice("add 'checked' with the day of the source read")])
    }
  }
}
