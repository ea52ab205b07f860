/// The page while its body is written: the bytes, and how far the outline has been walked.
struct HTMLPage {
  var buffer = HTMLBuffer()
  let outline: Outline
  private var sectionsWritten = 0

  init(outline: Outline) { self.outline = outline }

  /// Writes blocks in order; every block ends its line.
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .section(let section): write(section)
    case .paragraph(let prose): paragraph(prose)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .definitions(let list): write(list)
    case .callout(let callout): write(callout)
    case .details(let details): write(details)
    case .checklist(let checklist): write(checklist)
    case .code(let code): write(code)
    case .signatures(let signatures): write(signatures)
    case .matrix(let matrix): write(matrix)
    case .figure(let figure): write(figure)
    }
  }

  private mutating func write(_ section: Section) {
    let entry = outline.entries[sectionsWritten]
    sectionsWritten += 1
    let level = String(min(entry.depth + 1, 6))
    buffer.markup("<section")
    buffer.attribute("id", entry.anchor)
    buffer.markup(">\n<h")
    buffer.text(level)
    buffer.markup("><span class=\"number\">")
    buffer.text(entry.number)
    buffer.markup("</span> ")
    prose(section.title)
    buffer.markup("</h")
    buffer.text(level)
    buffer.markup(">\n")
    blocks(section.blocks)
    buffer.markup("</section>\n")
  }

  private mutating func paragraph(_ text: Prose) {
    buffer.markup("<p>")
    prose(text)
    buffer.markup("</p>\n")
  }

  private mutating func write(_ list: ItemList) {
    buffer.markup(list.style == .bullets ? "<ul>\n" : "<ol>\n")
    for item in list.items {
      buffer.markup("<li>")
      if item.count == 1, case .paragraph(let text)? = item.first {
        prose(text)
      } else {
        buffer.markup("\n")
        blocks(item)
      }
      buffer.markup("</li>\n")
    }
    buffer.markup(list.style == .bullets ? "</ul>\n" : "</ol>\n")
  }
}
