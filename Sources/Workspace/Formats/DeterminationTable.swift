package import Assessment
import Regulation

/// The determinations as rows for a spreadsheet.
package struct DeterminationTable {
  private let determinations: Determinations

  package init(_ assessment: Assessment) {
    determinations = assessment.determinations
  }

  package var csv: String {
    CSV.write(
      columns: [
        "subject", "item", "from", "to", "mode", "regime", "outcome", "rule", "authorisations",
        "reasons", "start", "end", "confidence", "questions", "coverage",
      ],
      rows: determinations.map { determination in
        let exposure = determination.exposure
        return [
          exposure.subject.id, exposure.item, exposure.from?.text ?? "", exposure.to?.text ?? "",
          exposure.mode?.rawValue ?? "", determination.regime.text,
          determination.outcome.rawValue, determination.rule?.text ?? "",
          determination.authorisations.map(\.text).joined(separator: " "),
          determination.reasons.joined(separator: " "),
          determination.period.from?.description ?? "",
          determination.period.until?.description ?? "", determination.confidence.rawValue,
          determination.questions.map(\.id).joined(separator: " "),
          determination.coverage.joined(separator: "; "),
        ]
      })
  }
}
