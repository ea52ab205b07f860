/// Writes a document as one self-contained page that needs neither network nor script.
package struct HTMLWriter: Sendable {
  private let stylesheet: String

  /// Makes a writer that puts the given CSS into every page.
  package init(stylesheet: String) { self.stylesheet = stylesheet }

  /// The page; the same document and stylesheet give the same bytes.
  package func write(_ document: Document) -> String {
    var page = HTMLPage(outline: Outline(document.blocks))
    head(document, in: &page.buffer)
    cover(document, in: &page)
    contents(page.outline, in: &page.buffer)
    page.buffer.markup("<main id=\"content\" tabindex=\"-1\">\n")
    page.blocks(document.blocks)
    page.buffer.markup("</main>\n</div>\n</body>\n</html>\n")
    return page.buffer.page
  }

  private func head(_ document: Document, in buffer: inout HTMLBuffer) {
    buffer.markup("<!doctype html>\n<html")
    buffer.attribute("lang", document.language)
    buffer.markup(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>
      """)
    buffer.text(document.title)
    buffer.markup("</title>\n<style>\n")
    if let status = document.status {
      // The head of a printed page can only take its words from the stylesheet.
      buffer.markup(":root { --status: ")
      buffer.cssString(status)
      buffer.markup(" }\n")
    }
    buffer.stylesheet(stylesheet)
    buffer.markup("</style>\n</head>\n<body>\n")
    buffer.markup("<a class=\"skip\" href=\"#content\">Skip to the text</a>\n")
  }

  private func cover(_ document: Document, in page: inout HTMLPage) {
    page.buffer.markup("<div class=\"sheet\">\n<header class=\"cover\">\n")
    if let status = document.status {
      page.buffer.markup("<p class=\"status\">")
      page.buffer.text(status)
      page.buffer.markup("</p>\n")
    }
    page.buffer.markup("<h1>")
    page.buffer.text(document.title)
    page.buffer.markup("</h1>\n")
    if let subtitle = document.subtitle {
      page.buffer.markup("<p class=\"subtitle\">")
      page.buffer.text(subtitle)
      page.buffer.markup("</p>\n")
    }
    if !document.facts.isEmpty { facts(document.facts, in: &page) }
    page.buffer.markup("</header>\n")
  }

  private func facts(_ facts: [Document.Fact], in page: inout HTMLPage) {
    page.buffer.markup("<dl class=\"facts\">\n")
    for fact in facts {
      page.buffer.markup("<div><dt>")
      page.buffer.text(fact.label)
      page.buffer.markup("</dt><dd>")
      page.prose(fact.value)
      page.buffer.markup("</dd></div>\n")
    }
    page.buffer.markup("</dl>\n")
  }

  private func contents(_ outline: Outline, in buffer: inout HTMLBuffer) {
    guard !outline.entries.isEmpty else { return }
    buffer.markup("<nav class=\"contents\" aria-labelledby=\"contents\">\n")
    buffer.markup("<p id=\"contents\">Contents</p>\n")
    var depth = 0
    for entry in outline.entries {
      if entry.depth > depth {
        buffer.markup("<ol>")
      } else {
        for _ in entry.depth..<depth { buffer.markup("</li></ol>") }
        buffer.markup("</li>")
      }
      depth = entry.depth
      buffer.markup("\n<li><a")
      buffer.attribute("href", "#\(entry.anchor)")
      buffer.markup("><span class=\"number\">")
      buffer.text(entry.number)
      buffer.markup("</span> ")
      buffer.text(entry.title)
      buffer.markup("</a>")
    }
    for _ in 0..<depth { buffer.markup("</li></ol>") }
    buffer.markup("\n</nav>\n")
  }
}
