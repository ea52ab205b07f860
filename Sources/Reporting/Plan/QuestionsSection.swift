import Assessment
import Planning
import Regulation

/// What is open, who can answer it and what waits for it: first the fewest questions that move every
/// open answer, assumptions last.
struct QuestionsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let sheet = plan.questions
    guard !sheet.all.isEmpty else { return nil }
    return Section(PlanPart.questions.rawValue, "Open questions") {
      if !sheet.first.isEmpty {
        Prose(lead(sheet))
        table("Ask first", sheet.first)
      }
      if !sheet.later.isEmpty {
        table(sheet.first.isEmpty ? "Questions" : "Then, as far as still open", sheet.later)
      }
    }
  }

  private func lead(_ sheet: QuestionSheet) -> String {
    let count = sheet.first.count
    let fewest =
      count == sheet.bound
      ? "no fewer do" : "at least \(sheet.bound) are needed"
    return """
      Every answer that waits turns on at least one of \
      \(count == 1 ? "one question" : "these \(count) questions"); \(fewest). “Cannot say” is an \
      answer: what waits then stays open.
      """
  }

  private func table(_ caption: String, _ entries: [QuestionSheet.Entry]) -> Table {
    Table(
      caption,
      columns: [
        .init("Question", isRowHeader: true), "Who answers", "Where", "What waits for it",
        "What the answer changes", "Because of",
      ],
      rows: entries.map { open in
        .init(
          [
            "\(open.question.text(in: plan.names))\(open.question.assumed ? " (assumed)" : "")",
            Prose(open.respondent.words(in: plan.names)), "\(.code(open.question.id))",
            Prose(plan.brief(open.exposures)),
            Prose(open.question.consequence(open.stakes, in: plan.names)),
            open.rules.isEmpty
              ? "–"
              : open.rules.map { plan.names.sources(of: $0) }.distinct.joined(separator: "; "),
          ], tone: open.blocks ? .caution : nil)
      })
  }
}

extension Respondent {
  /// Who it is, by name.
  func words(in names: Names) -> String {
    switch self {
    case .partner(let id): names.party(id)
    case .member(let id): "\(id), or whoever holds their records"
    case .personnelOffice: "personnel office"
    case .engineer: "whoever knows the item"
    case .projectOffice: "project office"
    case .screening: "whoever screens parties"
    case .counsel: "counsel"
    }
  }
}
