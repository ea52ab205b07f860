extension HTMLPage {
  mutating func write(_ list: DefinitionList) {
    buffer.markup("<dl>\n")
    for entry in list.entries {
      buffer.markup("<dt>")
      buffer.text(entry.term)
      buffer.markup("</dt><dd>")
      prose(entry.meaning)
      buffer.markup("</dd>\n")
    }
    buffer.markup("</dl>\n")
  }

  mutating func write(_ callout: Callout) {
    buffer.markup("<div role=\"note\"")
    buffer.attribute("class", "callout \(callout.tone.rawValue)")
    buffer.markup(">\n<p class=\"callout-title\"><span class=\"label\">")
    symbol(callout.tone)
    buffer.text(callout.tone.word)
    buffer.markup("</span> ")
    buffer.text(callout.title)
    buffer.markup("</p>\n")
    blocks(callout.blocks)
    buffer.markup("</div>\n")
  }

  mutating func write(_ details: Details) {
    buffer.markup("<details>\n<summary>")
    prose(details.summary)
    buffer.markup("</summary>\n<div class=\"details-body\">\n")
    blocks(details.blocks)
    buffer.markup("</div>\n</details>\n")
  }

  mutating func write(_ checklist: Checklist) {
    buffer.markup("<ul class=\"checklist\">\n")
    for item in checklist.items {
      buffer.markup(item.isDone ? "<li class=\"done\">" : "<li>")
      buffer.markup("<span class=\"box\" aria-hidden=\"true\">")
      buffer.markup(item.isDone ? "✓" : "")
      buffer.markup("</span><span><span class=\"unseen\">")
      buffer.markup(item.isDone ? "Done: " : "Open: ")
      buffer.markup("</span>")
      prose(item.text)
      buffer.markup("</span></li>\n")
    }
    buffer.markup("</ul>\n")
  }

  mutating func write(_ code: CodeBlock) {
    buffer.markup("<pre tabindex=\"0\"><code>")
    buffer.lines(code.text)
    buffer.markup("</code></pre>\n")
  }

  mutating func write(_ signatures: SignatureBlock) {
    buffer.markup("<div class=\"signatures\">\n")
    for line in signatures.lines {
      buffer.markup("<dl class=\"signature\"><div><dt>Role</dt><dd>")
      buffer.text(line.role)
      buffer.markup("</dd></div><div><dt>Name</dt><dd>")
      buffer.text(line.name ?? "")
      buffer.markup("</dd></div><div><dt>Signature</dt><dd></dd></div><div><dt>Date</dt><dd>")
      buffer.text(line.date ?? "")
      buffer.markup("</dd></div></dl>\n")
    }
    buffer.markup("</div>\n")
  }

  mutating func write(_ figure: Figure) {
    buffer.markup("<figure>\n<div class=\"drawing\" role=\"img\" tabindex=\"0\"")
    buffer.attribute("aria-label", figure.alternative)
    buffer.markup(">")
    buffer.markup(figure.svg)
    buffer.markup("</div>\n<figcaption>")
    buffer.text(figure.caption)
    buffer.markup("</figcaption>\n</figure>\n")
  }
}
