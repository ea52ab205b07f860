import Reporting
import TestSupport
import Testing

@Suite struct `Plan of the sample project` {
  @Test func `as Markdown`() {
    expectGolden(MarkdownWriter().write(PlanSample.document()), "plan.md")
  }

  @Test func `as JSON`() {
    let json = AnswerJSON.encode(
      assessment: PlanSample.assessment(), book: PlanSample.book, receipt: PlanSample.receipt)
    expectGolden(json, "answer.json")
  }

  @Test func `as a summary for the terminal`() {
    let summary = TextSummary(assessment: PlanSample.assessment(), book: PlanSample.book)
    expectGolden(summary.text, "summary.txt")
  }
}
