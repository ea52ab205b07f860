import Diagnostics
import Regulation

/// A regime that requires licences and does not say how to get one.
enum MissingLicence: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0109", title: "A licensing regime has no licence",
    checks: "That a regime with a requirement of outcome 'licence' has an authorisation "
      + "'<regime>/licence' of form 'individual' that relieves the regime, with a procedure that "
      + "names authority, form, portal and lead time.",
    why: "Without it a plan says that a licence is needed and not where, how and how long before.",
    example: "Rules of 'aa.trade' with 'outcome: licence', and no 'aa.trade/licence'.",
    fix: "Add the authorisation, or complete it.")

  static func check(_ library: Library) -> [Diagnostic] {
    let rules = library.records.rules
    let licensing = Set(rules.map(\.value).filter(\.requiresLicence).map(\.regime))
    return library.records.regimes.filter { licensing.contains($0.value.id) }.compactMap { regime in
      let name = "\(regime.value.id)/licence"
      guard let licence = rules.first(where: { $0.value.id.text == name }) else {
        return diagnostic("'\(name)' is missing", at: regime.span, "the regime requires licences")
      }
      let lacking = licence.value.lacksAsLicence
      guard !lacking.isEmpty else { return nil }
      return diagnostic(
        "'\(name)' lacks \(lacking.joined(separator: ", "))", at: licence.span,
        "a plan tells from it how to apply")
    }
  }

  private static func diagnostic(
    _ summary: String, at span: Span, _ explanation: String
  ) -> Diagnostic {
    Diagnostic(
      code: rule.code, severity: .error, summary: summary, explanation: explanation, span: span,
      fixes: [.advice("write the authorisation with its procedure")])
  }
}

extension Rule {
  fileprivate var requiresLicence: Bool {
    if case .requirement(let requirement) = kind { requirement.outcome == .licence } else { false }
  }

  /// What keeps the rule from being its regime's licence.
  fileprivate var lacksAsLicence: [String] {
    guard case .authorisation(let authorisation) = kind else { return ["'kind: authorisation'"] }
    var lacking: [String] = []
    if authorisation.form != .individual { lacking.append("'form: individual'") }
    if !authorisation.relieves.contains(.regime(regime)) {
      lacking.append("'relieves: [\(regime)]'")
    }
    if procedure?.authority == nil { lacking.append("an authority") }
    if procedure?.form == nil { lacking.append("a form") }
    if procedure?.portal == nil { lacking.append("a portal") }
    if procedure?.leadTime == nil { lacking.append("a lead time") }
    return lacking
  }
}
