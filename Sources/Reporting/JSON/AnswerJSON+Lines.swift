package import Assessment
import Foundation
import PlainText
import Regulation

extension AnswerJSON {
  /// Hands on one determination a line, then one finding a line, each as an object whose `kind`
  /// names its other key; what stands there is as in the answer.
  package static func writeLines(
    assessment: Assessment, book: Rulebook, to output: (String) -> Void
  ) {
    let names = Names(book, of: assessment.project)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func write(_ line: Line) {
      do {
        output(
          String(decoding: try encoder.encode(line), as: UTF8.self).withHiddenEscapedInJSON + "\n")
      } catch {
        preconditionFailure("an answer holds only what JSON can hold: \(error)")
      }
    }
    for determination in assessment.determinations {
      write(Line(kind: "determination", determination: .init(determination, names)))
    }
    for finding in assessment.findings {
      write(Line(kind: "finding", finding: .init(finding, names)))
    }
  }

  private struct Line: Encodable {
    let kind: String
    var determination: DeterminationRecord?
    var finding: FindingRecord?
  }
}
