import Diagnostics
import Regulation

/// Two edges between the same entries at the same time.
enum DuplicateEdge: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0103", title: "Two edges join the same entries",
    checks: "That between two entries at most one edge has effect on any day.",
    why: "Two relations between the same things contradict each other or say the same twice.",
    example: "'1A001' to '1A001' as 'equal' and again as 'overlaps'.",
    fix: "Keep one, or date them so that one follows the other.")

  static func check(_ library: Library) -> [Diagnostic] {
    let pairs = Dictionary(grouping: library.records.correspondences) {
      [$0.value.from, $0.value.to]
    }
    return pairs.values.flatMap { edges in
      edges.indices.compactMap { index in
        let edge = edges[index]
        let earlier = edges[..<index].first {
          $0.value.provision.period.overlaps(edge.value.provision.period)
        }
        return earlier.map { earlier in
          Diagnostic(
            code: rule.code, severity: .error,
            summary: "'\(edge.value.from)' and '\(edge.value.to)' are joined twice",
            explanation: "joined again here", span: edge.span,
            labels: [Label(span: earlier.span, text: "joined here first")],
            fixes: [.advice("keep one of the two, or date them")])
        }
      }
    }
  }
}
