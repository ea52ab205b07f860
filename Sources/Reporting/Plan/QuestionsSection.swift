import Assessment
import Regulation

/// What is open, who can answer it and what waits for it; assumptions come last.
struct QuestionsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let questions = OpenQuestion.all(in: plan)
    guard !questions.isEmpty else { return nil }
    return Section(PlanPart.questions.rawValue, "Open questions") {
      Table(
        "Questions",
        columns: [
          .init("Question", isRowHeader: true), "Who answers", "Where", "What waits for it",
          "What the answer changes",
        ],
        rows: questions.map { open in
          .init(
            [
              "\(open.question.text(in: plan.names))\(open.question.assumed ? " (assumed)" : "")",
              Prose(open.question.respondent), "\(.code(open.question.id))",
              Prose(plan.brief(open.exposures)),
              Prose(open.question.consequence(open.stakes, in: plan.names)),
            ], tone: open.blocks ? .caution : nil)
        })
    }
  }
}

/// A question with the answers that wait for it.
struct OpenQuestion {
  let question: Question
  let stakes: [Finding.Stake]
  let exposures: [Exposure]
  let regimes: [RegimeID]
  /// Whether an answer is undetermined for want of it.
  let blocks: Bool

  /// The questions of an assessment: those that block first, then by id, assumptions last.
  static func all(in plan: Plan) -> [OpenQuestion] { all(of: plan.assessment.findings) }

  static func all(of findings: [Finding]) -> [OpenQuestion] {
    findings.compactMap { finding -> OpenQuestion? in
      guard case .question(let question, let stakes) = finding.message else { return nil }
      return OpenQuestion(
        question: question, stakes: stakes, exposures: finding.exposures, regimes: finding.regimes,
        blocks: finding.severity >= .medium)
    }.sorted { $0.rank < $1.rank }
  }

  private var rank: (Int, Int, String) {
    (question.assumed ? 1 : 0, blocks ? 0 : 1, question.id)
  }
}
