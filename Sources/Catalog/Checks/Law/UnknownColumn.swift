import Diagnostics
import Regulation

/// A control column that neither a chart nor a rule of the regime knows.
enum UnknownColumn: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0106", title: "A column is in no chart",
    checks: "That a chart of the regime has each column that its lists' controls name, or a rule "
      + "of it asks for the column; and that a chart's rows mark only columns of the chart.",
    why: "A control under a column that nothing looks up leads to no licence requirement.",
    example: "'{reason: NS, column: NS3}' where the chart has NS1 and NS2.",
    fix: "Correct the column, or add it to the chart.")

  static func check(_ library: Library) -> [Diagnostic] {
    let known = KnownWords(of: .column, in: library)
    return library.references.filter { $0.kinds == [.column] }.compactMap { reference in
      guard let owner = reference.owner, let columns = known.words(for: owner),
        !columns.contains(reference.text)
      else { return nil }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: owner.kind == .chart
          ? "the chart has no column '\(reference.text)'"
          : "no chart or rule of the regime knows the column '\(reference.text)'",
        explanation: "a control under it would require nothing", span: reference.span,
        notes: ["known columns: \(columns.sorted().joined(separator: ", "))"],
        fixes: Suggestion.closest(to: reference.text, among: columns.sorted()).map {
          reference.fix(closest: $0)
        } ?? [])
    }
  }
}
