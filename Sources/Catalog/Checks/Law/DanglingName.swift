import Diagnostics

/// A name that no record declares.
enum DanglingName: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0104", title: "A name is declared nowhere",
    checks: "Every rule, regime, country set, list, chart, instrument, authority, act, flag and "
      + "jurisdiction that a record refers to.",
    why: "A condition about something that does not exist can never hold, and nobody would notice.",
    example: "'destination.in: aa.trade/partnerz' where the set is called 'aa.trade/partners'.",
    fix: "Correct the name, or declare what it names.")

  static func check(_ library: Library) -> [Diagnostic] {
    let names = Dictionary(grouping: library.declarationsByName.keys, by: \.kind)
      .mapValues { $0.map(\.text) }
    let dangling = library.references.filter { reference in
      reference.kinds.allSatisfy(\.isNamed)
        && !reference.kinds.contains {
          library.declarationsByName[Name(kind: $0, text: reference.text)] != nil
        }
    }
    // A rule that is not written yet may be named hundreds of times: once a file is enough.
    let byFile = Dictionary(grouping: dangling) { [$0.span.path, $0.text, $0.noun] }
    return byFile.values.compactMap { places in
      guard let first = places.first else { return nil }
      let closest = Suggestion.closest(
        to: first.text, among: first.kinds.flatMap { names[$0, default: []] })
      let declaration = closest.flatMap { name in
        first.kinds.lazy.compactMap {
          library.declarationsByName[Name(kind: $0, text: name)]?.first
        }.first
      }
      return diagnostic(places, first, closest: closest, declaration)
    }
  }

  private static func diagnostic(
    _ places: [Reference], _ first: Reference, closest: String?, _ declaration: Declaration?
  ) -> Diagnostic {
    let more = places.count - 1
    return Diagnostic(
      code: rule.code, severity: .error,
      summary: "'\(first.text)' is not \(first.noun) of this catalog",
      explanation: "nothing declares this name", span: first.span,
      labels: declaration.map { [Label(span: $0.span, text: "the closest name is declared here")] }
        ?? [],
      notes: more == 0 ? [] : ["the name stands in \(more) more place\(more == 1 ? "" : "s") here"],
      fixes: closest.map { name in .combined(places.flatMap { $0.fix(closest: name) }) } ?? [])
  }
}

extension NameKind {
  /// Whether a record declares such names; codes, columns, questions and words have checks of their
  /// own.
  var isNamed: Bool {
    switch self {
    case .entry, .column, .textRule, .question, .word: false
    default: true
    }
  }
}
