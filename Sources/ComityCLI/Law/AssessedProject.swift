import Assessment
import Regulation
import Reporting

/// A project with the answers of the law, as `assess` and `plan` write it.
struct AssessedProject {
  let book: Rulebook
  let assessment: Assessment
  let receipt: Receipt

  /// Reads the project and answers for it; the rulebook is made once.
  ///
  /// - Throws: `Failure` with every diagnostic where the project has errors.
  init(
    _ options: ProjectOptions, under law: Law, screening: ProjectScreeningOptions
  ) throws {
    book = law.makeRulebook()
    assessment = Assessor(book: book, strict: options.reading.strict)
      .assess(try screening.screened(try options.read(against: law), under: law))
    receipt = law.receipt(of: assessment, project: options.project)
  }

  /// What a terminal shows.
  var summary: String { TextSummary(assessment: assessment, book: book).text }

  /// The answer as other programs read it.
  var json: String { AnswerJSON.encode(assessment: assessment, book: book, receipt: receipt) }

  /// The compliance plan, to be written in any format; made anew at each call.
  var plan: Document {
    PlanDocument(assessment: assessment, book: book, receipt: receipt).document
  }
}
