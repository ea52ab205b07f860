package import Assessment
package import Regulation
package import Reporting

/// A project with the answers of the law, as `assess` and `plan` write it.
package struct AssessedProject: Sendable {
  package let book: Rulebook
  package let assessment: Assessment
  package let receipt: Receipt

  /// Answers for a project that was read from a file of this name; the rulebook is made once.
  package init(_ project: Project, file: String, under law: CheckedCatalog, strict: Bool) {
    book = law.makeRulebook()
    assessment = Assessor(book: book, strict: strict).assess(project)
    receipt = law.receipt(of: assessment, project: file)
  }

  /// What a terminal shows.
  package var summary: String { TextSummary(assessment: assessment, book: book).text }

  /// The answer as other programs read it.
  package var json: String {
    AnswerJSON.encode(assessment: assessment, book: book, receipt: receipt)
  }

  /// Hands on the same piece by piece, so that the text of a large answer is never held as a whole.
  package func writeJSON(to output: (String) -> Void) {
    AnswerJSON.write(assessment: assessment, book: book, receipt: receipt, to: output)
  }

  /// Hands on one determination a line, then one finding a line.
  package func writeJSONLines(to output: (String) -> Void) {
    AnswerJSON.writeLines(assessment: assessment, book: book, to: output)
  }

  /// The determinations for a spreadsheet.
  package var csv: String { DeterminationTable(assessment).csv }

  /// The compliance plan, to be written in any format; made anew at each call.
  package var plan: Document {
    PlanDocument(assessment: assessment, book: book, receipt: receipt).document
  }

  /// One part of the plan as a document of its own; nil where it has nothing to say.
  package func sheet(_ part: PlanPart, titled title: String) -> Document? {
    SheetDocument(assessment: assessment, book: book, receipt: receipt)
      .document(of: part, titled: title)
  }
}
