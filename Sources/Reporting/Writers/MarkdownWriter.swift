/// Writes a document as GitHub-flavoured Markdown, free of HTML but for `<details>`.
package struct MarkdownWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The text; the same document gives the same bytes.
  package func write(_ document: Document) -> String {
    let outline = Outline(document.blocks)
    var page = MarkdownPage(
      outline: outline, anchors: MarkdownAnchors(title: document.title, outline: outline))
    cover(document, in: &page)
    page.blocks(document.blocks)
    return page.buffer.text
  }

  private func cover(_ document: Document, in page: inout MarkdownPage) {
    page.buffer.mark("# ")
    page.buffer.startContent()
    page.buffer.words(document.title)
    page.buffer.endLine()
    if let subtitle = document.subtitle { page.block(.paragraph([.emphasis(subtitle)])) }
    if let status = document.status { page.block(.paragraph([.strong(status)])) }
    if !document.facts.isEmpty {
      let entries = document.facts.map { DefinitionList.Entry($0.label, $0.value) }
      page.block(.definitions(DefinitionList(entries)))
    }
  }
}
