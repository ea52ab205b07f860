package import Assessment
import Foundation
import Regulation

/// The answer of an assessment as JSON, for programmes: `schemas/answer.schema.json`.
package enum AnswerJSON {
  /// The version of the shape; it rises when a key changes its meaning.
  package static let schemaVersion = 1

  /// The answer with sorted keys; the same assessment gives the same bytes.
  package static func encode(
    assessment: Assessment, book: Rulebook, receipt: Receipt
  ) -> String {
    let names = Names(book)
    let answer = Answer(
      schemaVersion: schemaVersion, project: assessment.project.id,
      asOf: assessment.project.asOf.description,
      catalog: .init(
        hash: receipt.catalogHash, horizon: OrNull(receipt.horizon?.description)),
      determinations: assessment.determinations.map { .init($0, names) },
      findings: assessment.findings.map { .init($0, names) },
      screening: assessment.project.screening.map(ScreeningRecord.init))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n"
    } catch {
      preconditionFailure("an answer holds only what JSON can hold: \(error)")
    }
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

    struct Catalog: Encodable {
      let hash: String
      let horizon: OrNull<String>
    }
  }
}
