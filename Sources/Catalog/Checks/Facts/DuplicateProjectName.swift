import Diagnostics

/// A name that two records of a project have.
enum DuplicateProjectName: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0101", title: "Two records of a project have one name",
    checks: "That every id is declared once, and that no two of organisations, sites and staff "
      + "share one, because transfers go to any of them.",
    why: "A transfer to the name would go to either.",
    example: "An organisation and a site that are both called 'leeds'.",
    fix: "Rename one of them.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    var first: [Name: Declaration] = [:]
    return facts.reading.declarations.compactMap { declaration in
      let key = Name(kind: declaration.name.kind.shared, text: declaration.name.text)
      guard let earlier = first[key] else {
        first[key] = declaration
        return nil
      }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "the name '\(declaration.name.text)' is given twice",
        explanation: "\(declaration.name.kind.noun) has it here", span: declaration.span,
        labels: [
          Label(span: earlier.span, text: "\(earlier.name.kind.noun) has it already")
        ],
        fixes: [.advice("rename one of the two")])
    }
  }
}

extension NameKind {
  /// The kind under which names must differ: a transfer names all these alike.
  fileprivate var shared: NameKind {
    switch self {
    case .site, .staff: .organisation
    default: self
    }
  }
}
