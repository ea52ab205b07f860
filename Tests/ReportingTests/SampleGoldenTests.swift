import Reporting
import Testing

@Suite struct `Sample document` {
  @Test func `as a page`() throws {
    try assertGolden(
      HTMLWriter(stylesheet: "body { margin: 0 }\n").write(SampleDocument.document), "sample.html")
  }

  @Test func `as Markdown`() throws {
    try assertGolden(MarkdownWriter().write(SampleDocument.document), "sample.md")
  }
}
