import Diagnostics

/// A name that no record declares.
enum DanglingName: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0104", title: "A name is declared nowhere",
    checks: "Every rule, regime, country set, list, chart, instrument, authority, act, flag and "
      + "jurisdiction that a record refers to.",
    why: "A condition about something that does not exist can never hold, and nobody would notice.",
    example: "'destination.in: us.ear/group.A-55' where the set is called 'us.ear/group.A-5'.",
    fix: "Correct the name, or declare what it names.")

  static func check(_ library: Library) -> [Diagnostic] {
    let names = Dictionary(grouping: library.declarationsByName.keys, by: \.kind)
      .mapValues { $0.map(\.text) }
    return library.references.compactMap { reference in
      guard reference.kinds.allSatisfy(\.isNamed),
        !reference.kinds.contains(where: {
          library.declarationsByName[Name(kind: $0, text: reference.text)] != nil
        })
      else { return nil }
      let closest = Suggestion.closest(
        to: reference.text, among: reference.kinds.flatMap { names[$0, default: []] })
      let declaration = closest.flatMap { name in
        reference.kinds.lazy.compactMap {
          library.declarationsByName[Name(kind: $0, text: name)]?.first
        }.first
      }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(reference.text)' is not \(reference.noun) of this catalog",
        explanation: "nothing declares this name", span: reference.span,
        labels: declaration.map {
          [Label(span: $0.span, text: "the closest name is declared here")]
        } ?? [],
        fixes: closest.map { reference.fix(closest: $0) } ?? [])
    }
  }
}

extension NameKind {
  /// Whether a record declares such names; codes, columns and questions have checks of their own.
  var isNamed: Bool {
    switch self {
    case .entry, .column, .textRule, .question: false
    default: true
    }
  }
}
