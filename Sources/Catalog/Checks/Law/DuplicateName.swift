import Diagnostics

/// A name that two records of one kind declare.
enum DuplicateName: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0101", title: "Two records have one name",
    checks: "That every id, and every code within its list, is declared once.",
    why: "A reference to the name would mean either record, and the answer would depend on luck.",
    example: "Two rules with the id 'aa.trade/small', in one file or in two.",
    fix: "Rename one of them, or join the two; a dated variant gets an id of its own.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.declarationsByName.values.flatMap { declarations -> [Diagnostic] in
      guard let first = declarations.first, first.name.kind.isUnique else { return [] }
      return declarations.dropFirst().map { again in
        Diagnostic(
          code: rule.code, severity: .error,
          summary: "the \(again.name.kind.rawValue) '\(again.name.text)' is declared twice",
          explanation: "declared again here", span: again.span,
          labels: [Label(span: first.span, text: "declared here first")],
          fixes: [.advice("rename one of the two, or join them")])
      }
    }
  }
}

extension NameKind {
  /// Whether each such name is declared once; several charts may have a column of one name.
  fileprivate var isUnique: Bool {
    switch self {
    case .column, .textRule, .question: false
    default: true
    }
  }
}
