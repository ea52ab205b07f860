package import Assessment
import Planning

/// What would clear a finding, each remedy with what it brings and what it newly triggers.
package struct RemedyDocument: Sendable {
  private let finding: Finding
  private let search: RemedySearch
  private let names: Names

  /// Takes the assessment that found it, made by the assessor.
  package init(for finding: Finding, in assessment: Assessment, by assessor: Assessor) {
    self.finding = finding
    search = RemedySearch(for: finding, in: assessment, by: assessor)
    names = Names(assessor.book, of: assessment.project)
  }

  package var document: Document {
    let remedies = search.remedies
    let excluded = search.excluded
    return Document(title: "Remedies", subtitle: finding.title(in: names)) {
      if remedies.isEmpty {
        """
        No change of facts that Comity tries clears this finding. Refer to counsel.
        """
      } else {
        Table(
          "Each of these clears the finding; the project was assessed again with the change made",
          columns: [
            .init("Change", isRowHeader: true), "Also clears", "Newly triggers",
          ],
          rows: remedies.map { remedy in
            [
              Prose(remedy.changes.map { $0.text(in: names) }.joined(separator: " ")),
              Prose(titles(remedy.alsoClears)), Prose(titles(remedy.triggers)),
            ]
          })
      }
      if !excluded.isEmpty {
        Section("not-proposed", "Not proposed") {
          ItemList(.bullets, excluded.map { Prose($0.text) })
        }
      }
    }
  }

  private func titles(_ findings: [Finding]) -> String {
    findings.map { $0.title(in: names) }.distinct.joined(separator: "; ").orDash
  }
}
