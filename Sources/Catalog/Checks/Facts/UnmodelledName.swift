import Diagnostics

/// A list, flag, licence or regime that the catalog does not have.
enum UnmodelledName: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0103", title: "A project names law that the catalog does not have",
    checks: "Every list, party list or status, rule and regime that a project or a case names.",
    why: "A flag or a classification under a misspelt name is lost, and with it the rule that "
      + "would have asked for it.",
    example: "'flags: [aa.watchlist]' where the list is called 'aa.watch-list'.",
    fix: "Correct the name, or load the part of the catalog that declares it.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    var namesByKind: [NameKind: Set<String>] = [:]
    return facts.reading.references.compactMap { reference in
      guard let kind = reference.kinds.first, kind.isNamed, !kind.isOfProject else { return nil }
      let names = namesByKind[kind] ?? facts.law.names(of: kind)
      namesByKind[kind] = names
      guard !names.contains(reference.text) else { return nil }
      let closest = Suggestion.closest(to: reference.text, among: names)
      // Without the flag the party would pass as unlisted. Law left out only leaves answers open,
      // and one project may name more law than the catalog has.
      let isLost = kind == .flag || closest != nil
      return Diagnostic(
        code: rule.code, severity: isLost ? .error : .warning,
        summary: "'\(reference.text)' is not \(reference.noun) of the catalog",
        explanation: "nothing in the catalog has this name", span: reference.span,
        fixes: closest.map { reference.fix(closest: $0) } ?? [])
    }
  }
}
