import Diagnostics
import Regulation
import YAMLTree

/// A control or an eligibility over paragraphs of another entry.
enum StrayParagraph: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0112", title: "A paragraph is not one of the entry",
    checks:
      "That 'include' and 'exclude' of a control or an eligibility name the entry's own code, "
      + "a part of it or what it is a part of.",
    why: "A control over paragraphs of another entry never applies to this one.",
    example: "'include: [1A002.a]' under the code '1A001'.",
    fix: "Correct the code, or move the control to the entry that it is about.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.entries.flatMap { entry in
      let coverages =
        entry.value.controls.map(\.coverage) + entry.value.eligibilities.map(\.coverage)
      let code = entry.value.id.code
      let strays = coverages.flatMap { $0.include + $0.exclude }.filter { !$0.isAlong(code) }
      return strays.map { stray in
        Diagnostic(
          code: rule.code, severity: .error,
          summary: "'\(stray)' is no paragraph of '\(code)'",
          explanation: "so the control never applies", span: entry.place(of: stray),
          labels: [Label(span: entry.span, text: "the entry is stated here")],
          fixes: [.advice("correct the code, or move the control")])
      }
    }
  }
}

extension Placed<Entry> {
  /// Where the entry names the code.
  fileprivate func place(of code: ControlCode) -> Span {
    for key in ["controls", "eligible"] {
      for record in node.mapping?[key]?.sequence.map(Array.init) ?? [] {
        for part in ["include", "exclude"] {
          guard let stated = record.mapping?[part] else { continue }
          let scalars =
            stated.sequence.map { $0.compactMap(\.scalar) } ?? [stated.scalar].compactMap { $0 }
          if let scalar = scalars.first(where: { $0.text == code.text }) { return scalar.span }
        }
      }
    }
    return span
  }
}
