import Assessment
import Regulation

/// What every regime answers for every exposure.
struct ExposuresSection: PlanSection {
  let plan: Plan

  var section: Section? {
    guard !plan.assessment.exposures.isEmpty else { return nil }
    return Section(PlanPart.exposures.rawValue, "Exposures and regimes") {
      if !plan.regimes.isEmpty {
        matrix
        """
        A cell tells the strictest answer of the regime over the time of the exposure; where the \
        answer changes, the days stand with it and \
        \(.reference("the changes of law", to: PlanPart.changes.rawValue)) list the segments.
        """
      }
      if !outOfReach.isEmpty {
        "These regimes were asked and reach none of the exposures: \(outOfReach.listed())."
      }
    }
  }

  private var outOfReach: [String] {
    plan.book.catalog.regimes.map(\.id).filter { !plan.regimes.contains($0) }
      .map { plan.names.title(of: $0) }
  }

  private var matrix: Matrix {
    Matrix(
      "Exposure by regime", corner: "Exposure", columns: plan.regimes.map(column), rows: rows)
  }

  private func column(_ regime: RegimeID) -> Prose {
    let read = plan.reaching.filter { $0.regime == regime }.compactMap(\.stale).min()
    let title = plan.names.title(of: regime)
    return read.map { "\(title) (read up to \($0.description))" } ?? Prose(title)
  }

  /// Exposures that differ in nothing but who are one row.
  private var rows: [Matrix.Row] {
    struct Key: Hashable {
      var item: String
      var route: String
      var cells: [Matrix.Cell]
    }
    return plan.assessment.exposures.grouped { exposure in
      Key(
        item: exposure.item, route: exposure.route(plan.names),
        cells: plan.regimes.map { AnswerCell(plan.answers(for: exposure, in: $0)).cell })
    }.map { key, members in
      .init(
        """
        \(.strong(members.map(\.subject.id).distinct.joined(separator: ", "))): \
        \(plan.itemName(key.item)), \(key.route)
        """, key.cells)
    }
  }
}
