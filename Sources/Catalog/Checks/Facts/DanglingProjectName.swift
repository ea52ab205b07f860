import Diagnostics

/// A name that no record of the project has.
enum DanglingProjectName: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0102", title: "A project refers to what it does not have",
    checks: "Every item, organisation, site, staff member and transfer that the project, or the "
      + "case around it, names.",
    why: "An exposure whose item or end is missing would be left out of the assessment.",
    example: "'access: [laser]' where the item is called 'laser-lock'.",
    fix: "Correct the name, or add the record.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    let declarations = Dictionary(grouping: facts.reading.declarations, by: \.name)
    return facts.reading.references.compactMap { reference in
      guard reference.kinds.allSatisfy(\.isOfProject),
        !reference.kinds.contains(where: {
          declarations[Name(kind: $0, text: reference.text)] != nil
        })
      else { return nil }
      let candidates = declarations.keys.filter { reference.kinds.contains($0.kind) }
      let closest = Suggestion.closest(to: reference.text, among: candidates.map(\.text))
      let place = candidates.first { $0.text == closest }.flatMap { declarations[$0]?.first }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(reference.text)' is not \(reference.noun) of this project",
        explanation: "nothing has this name", span: reference.span,
        labels: place.map { [Label(span: $0.span, text: "the closest name is here")] } ?? [],
        fixes: closest.map { reference.fix(closest: $0) } ?? [])
    }
  }
}

extension NameKind {
  /// Whether projects declare such names.
  var isOfProject: Bool {
    switch self {
    case .organisation, .site, .item, .staff, .transfer, .licence, .workPackage: true
    default: false
    }
  }
}
