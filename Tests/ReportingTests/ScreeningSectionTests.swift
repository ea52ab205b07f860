import Assessment
import Foundation
import Regulation
import Reporting
import TestSupport
import Testing

@Suite struct `Screening in a plan` {
  private static let plan = MarkdownWriter().write(ScreenedSample.document)

  @Test func `the section is the golden one`() throws {
    let start = try #require(Self.plan.range(of: "## 3 Screening of parties"))
    let rest = Self.plan[start.lowerBound...]
    let end = rest.range(of: "\n## 4 ")?.lowerBound ?? rest.endIndex
    expectGolden(String(rest[..<end]), "screening.md")
  }

  @Test func `what rests on a hit nobody has ruled on says so where it is told`() {
    let title = "(presumed from screening: not yet reviewed)"
    #expect(Self.plan.contains("Prohibited: Laser lock, under Xanadu export control \(title)"))
    #expect(Self.plan.contains("rests in part on hits of screening that nobody has ruled on yet"))
  }

  @Test func `only hits that await a ruling ask for one`() {
    let asked = ScreenedSample.assessment.findings.filter { $0.id.hasPrefix("question/listing/") }
    #expect(
      asked.map(\.id) == [
        "question/listing/organisations[uni]/xa.wanted/7",
        "question/listing/organisations[uni]/xa.wanted/9",
      ])
  }

  @Test func `the head of the plan leads to the lists`() {
    #expect(ScreenedSample.document.facts.contains { $0.label == "Lists screened" })
    #expect(!PlanSample.document().facts.contains { $0.label == "Lists screened" })
  }
}
