import Diagnostics
import Regulation

/// A rule of another sort than the place wants that names it.
enum WrongRuleKind {
  static let rule = DiagnosticRule(
    code: "CAT-0108", title: "A rule of the wrong kind is named",
    checks: "That authorisations relieve requirements, restrictions bar authorisations or "
      + "restrictions, and what is held, eligible or expected is an authorisation.",
    why: "A relief from something that is no requirement relieves nothing, whatever its text says.",
    example: "'relieves: [aa.trade/small]' where 'aa.trade/small' is itself an authorisation.",
    fix: "Name the right rule, or change the kind of the one named.")

  static func check(
    _ references: [Reference], kind: (String) -> Rule.Kind?, place: (String) -> Label?
  ) -> [Diagnostic] {
    references.compactMap { reference in
      guard let role = reference.role, let kind = kind(reference.text), !role.fits(kind) else {
        return nil
      }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(reference.text)' is \(kind.noun), and \(role.noun) is wanted",
        explanation: "the rule has no effect here", span: reference.span,
        labels: place(reference.text).map { [$0] } ?? [],
        fixes: [.advice("name \(role.noun)")])
    }
  }
}

extension WrongRuleKind: CatalogCheck {
  static func check(_ library: Library) -> [Diagnostic] {
    let kinds = Dictionary(
      library.records.rules.map { ($0.value.id.text, $0.value.kind) }
    ) { first, _ in first }
    return check(library.references, kind: { kinds[$0] }) { name in
      library.declarationsByName[Name(kind: .rule, text: name)]?.first.map {
        Label(span: $0.span, text: "the rule is declared here")
      }
    }
  }
}

extension WrongRuleKind: ProjectCheck {
  static func check(_ facts: Facts) -> [Diagnostic] {
    check(facts.reading.references, kind: facts.law.kind(ofRule:)) { _ in nil }
  }
}

extension RuleRole {
  fileprivate func fits(_ kind: Rule.Kind) -> Bool {
    switch (self, kind) {
    case (.requirement, .requirement), (.authorisation, .authorisation),
      (.barrable, .authorisation), (.barrable, .restriction):
      true
    default: false
    }
  }

  fileprivate var noun: String {
    rawValue.hasPrefix("a") ? "an \(rawValue)" : "a \(rawValue)"
  }
}

extension Rule.Kind {
  fileprivate var noun: String {
    switch self {
    case .requirement: "a requirement"
    case .authorisation: "an authorisation"
    case .exclusion: "an exclusion"
    case .restriction: "a restriction"
    case .duty: "a duty"
    case .constraint: "a constraint"
    case .inquiry: "an inquiry"
    }
  }
}
