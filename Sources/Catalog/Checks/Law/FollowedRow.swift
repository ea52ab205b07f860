import Diagnostics
import Regulation
import YAMLTree

/// A place that follows a row which the chart does not have.
enum FollowedRow: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0113", title: "A chart has no row to follow",
    checks: "That the place whose row another follows has a row, or is referred elsewhere.",
    why: "Without the row the answer is unknown for both.",
    example: "'follows: {XB: XA}' where the chart has no row for XA.",
    fix: "Add the row, or correct the place.")

  static func check(_ library: Library) -> [Diagnostic] {
    library.records.charts.flatMap { chart in
      let followed = chart.value.follows.sorted { $0.key < $1.key }
      return followed.compactMap { place, row -> Diagnostic? in
        guard chart.value.rows[row] == nil, !chart.value.referred.contains(row) else { return nil }
        return Diagnostic(
          code: rule.code, severity: .error,
          summary: "'\(place)' follows '\(row)', which has no row",
          explanation: "so the chart answers for neither",
          span: chart.node.mapping?["follows"]?.mapping?[place.text]?.span ?? chart.span,
          fixes: [.advice("add a row for '\(row)', or correct the place")])
      }
    }
  }
}
