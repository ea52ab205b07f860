package import Assessment
import Regulation

/// The answer of an assessment as JSON, for programmes: `schemas/answer.schema.json`.
package enum AnswerJSON {
  /// The version of the shape; it rises when a key changes its meaning.
  package static let schemaVersion = 1

  /// The answer with sorted keys; the same assessment gives the same bytes.
  package static func encode(
    assessment: Assessment, book: Rulebook, receipt: Receipt
  ) -> String {
    var text = ""
    write(assessment: assessment, book: book, receipt: receipt) { text += $0 }
    return text
  }

  /// Hands on the answer piece by piece, so that the text of a large one is never held as a whole.
  package static func write(
    assessment: Assessment, book: Rulebook, receipt: Receipt, to output: (String) -> Void
  ) {
    let names = Names(book, of: assessment.project)
    // The two long lists are empty here and written an element at a time.
    let answer = Answer(
      schemaVersion: schemaVersion, project: assessment.project.id,
      asOf: assessment.project.asOf.description,
      catalog: .init(
        hash: receipt.catalogHash, horizon: OrNull(receipt.horizon?.description)),
      determinations: [], findings: [],
      screening: assessment.project.screening.map(ScreeningRecord.init),
      verdicts: assessment.verdicts.map { VerdictRecord($0, names) })
    var determinations = assessment.determinations.makeIterator()
    var findings = assessment.findings.makeIterator()
    JSONListStream.write(
      answer,
      lists: [
        .init(key: "determinations") { encoder in
          determinations.next().map { encoder.text(of: DeterminationRecord($0, names)) }
        },
        .init(key: "findings") { encoder in
          findings.next().map { encoder.text(of: FindingRecord($0, names)) }
        },
      ], to: output)
  }

  private struct Answer: Encodable {
    let schemaVersion: Int
    let project: String
    let asOf: String
    let catalog: Catalog
    let determinations: [DeterminationRecord]
    let findings: [FindingRecord]
    /// Only where the parties were screened.
    let screening: ScreeningRecord?
    let verdicts: [VerdictRecord]

    struct Catalog: Encodable {
      let hash: String
      let horizon: OrNull<String>
    }
  }
}
