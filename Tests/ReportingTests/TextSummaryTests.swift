import Regulation
import Reporting
import Testing

@Suite struct `Summary for the terminal` {
  private func summary(itemTitle: String) -> String {
    let assessment = PlanSample.assessment { $0.items[0].title = itemTitle }
    return TextSummary(assessment: assessment, book: PlanSample.book).text
  }

  @Test func `lines fit a hundred columns`() {
    let text = summary(itemTitle: String(repeating: "long words ", count: 30))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `outside text cannot steer the terminal`() {
    let text = summary(itemTitle: "laser\u{1B}[2J\u{202E}\nprohibited")
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(text.split(separator: "\n").filter { $0 == "prohibited" }.count == 1)
  }
}
