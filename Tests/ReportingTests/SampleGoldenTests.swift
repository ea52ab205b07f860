import Reporting
import TestSupport
import Testing

@Suite struct `Sample document` {
  @Test func `as a page`() {
    let page = HTMLWriter(stylesheet: "body { margin: 0 }\n").write(SampleDocument.document)
    expectGolden(page, "sample.html")
  }

  @Test func `as Markdown`() {
    expectGolden(MarkdownWriter().write(SampleDocument.document), "sample.md")
  }
}
