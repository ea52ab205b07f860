import Diagnostics
import Regulation

/// An edge from an entry to itself.
enum SelfEdge: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0115", title: "An edge joins an entry with itself",
    checks: "That the two ends of an edge are two entries.",
    why: "Every entry equals itself, so the edge says nothing or something false.",
    example: "'from: 1A001' and 'to: 1A001' in a file that relates a list to itself.",
    fix: "Correct the code or the list that was meant, or remove the edge.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.correspondences.filter { $0.value.from == $0.value.to }.map { edge in
      Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(edge.value.from)' is joined with itself",
        explanation: "both ends are one entry", span: edge.span,
        fixes: [.advice("correct the end that means another entry, or remove the edge")])
    }
  }
}
