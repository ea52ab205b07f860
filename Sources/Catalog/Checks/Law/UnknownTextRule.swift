import Diagnostics

/// A control that is left to a text rule for which no rule asks.
enum UnknownTextRule: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0107", title: "No rule decides a control",
    checks: "That some rule of the regime asks 'control.rule' for each word that a control has "
      + "under 'rule'.",
    why: "A control that is left to a rule which does not exist leads to no licence requirement.",
    example: "'{reason: RS, rule: world-wide}' where the rule asks for 'worldwide'.",
    fix: "Correct the word, or write the rule that asks for it.")

  static func check(_ library: Library) -> [Diagnostic] {
    let known = KnownWords(of: .textRule, in: library)
    return library.references.filter { $0.kinds == [.textRule] }.compactMap { reference in
      guard let owner = reference.owner, let words = known.words(for: owner),
        !words.contains(reference.text)
      else { return nil }
      let closest = Suggestion.closest(to: reference.text, among: words)
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "no rule of the regime asks for the control '\(reference.text)'",
        explanation: "the control would require nothing", span: reference.span,
        fixes: closest.map { reference.fix(closest: $0) }
          ?? [.advice("write a rule with 'control.rule: \(reference.text)'")])
    }
  }
}
