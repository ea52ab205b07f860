import Diagnostics
import Regulation
import YAMLTree

/// A coverage statement that limits no answer.
enum UnplacedCoverage: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0116", title: "A gap in the law limits no answer",
    checks: "That each statement under 'coverage' names a regime, or says in 'when' which acts it "
      + "concerns, unless all of the subject is modelled.",
    why: "What is not modelled must keep the regimes concerned from permitting. A remark that says "
      + "neither keeps back every permission of the jurisdiction, or none.",
    example: "'{subject: Arms, status: not-modelled}' without 'regime' and 'when'.",
    fix: "Add the regime whose answers are incomplete, the acts concerned, or both.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.jurisdictions.flatMap { jurisdiction in
      let stated = jurisdiction.node.mapping?["coverage"]?.sequence.map(Array.init) ?? []
      return stated.compactMap { node -> Diagnostic? in
        guard let statement = node.mapping, let subject = statement["subject"]?.text,
          statement["status"]?.text != Coverage.Status.modelled.rawValue,
          statement["regime"] == nil, statement["when"] == nil
        else { return nil }
        return Diagnostic(
          code: rule.code, severity: .warning,
          summary: "'\(subject)' names neither a regime nor acts",
          explanation: "so nobody knows which answers it limits", span: node.headline,
          fixes: [.advice("add 'regime', 'when' or both")])
      }
    }
  }
}
