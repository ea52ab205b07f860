/// The text while its body is written: the bytes, and how far the outline has been walked.
struct MarkdownPage {
  var buffer = MarkdownBuffer()
  let outline: Outline
  let anchors: MarkdownAnchors
  /// Whether a table row is being written, where a bar would end the cell.
  var isInTable = false
  private var sectionsWritten = 0

  init(outline: Outline, anchors: MarkdownAnchors) {
    self.outline = outline
    self.anchors = anchors
  }

  /// Writes blocks in order, a blank line between them.
  mutating func blocks(_ blocks: [Block]) {
    var isListBefore = false
    var isOther = false
    for block in blocks {
      // Two lists in a row would be one list, unless their marks differ.
      isOther = isListBefore && block.isListInMarkdown && !isOther
      isListBefore = block.isListInMarkdown
      self.block(block, otherMarks: isOther)
    }
  }

  mutating func block(_ block: Block, otherMarks: Bool = false) {
    buffer.separate()
    switch block {
    case .section(let section): write(section)
    case .paragraph(let text): paragraph(text)
    case .list(let list): write(list, otherMarks: otherMarks)
    case .table(let table): write(table)
    case .definitions(let list): write(list, bullet: otherMarks ? "* " : "- ")
    case .callout(let callout): write(callout)
    case .details(let details): write(details)
    case .checklist(let checklist): write(checklist, bullet: otherMarks ? "* " : "- ")
    case .code(let code): write(code)
    case .signatures(let signatures): write(signatures)
    case .matrix(let matrix): write(matrix)
    case .figure(let figure): write(figure)
    }
  }

  private mutating func write(_ section: Section) {
    let entry = outline.entries[sectionsWritten]
    sectionsWritten += 1
    buffer.mark(String(repeating: "#", count: min(entry.depth + 1, 6)) + " ")
    buffer.mark(entry.number + " ")
    buffer.startContent()
    prose(section.title)
    buffer.endLine()
    blocks(section.blocks)
  }

  private mutating func paragraph(_ text: Prose) {
    buffer.startLine()
    prose(text)
    buffer.endLine()
  }
}

extension Block {
  /// Whether Markdown writes this block as a list.
  fileprivate var isListInMarkdown: Bool {
    switch self {
    case .list, .definitions, .checklist: true
    case .section, .paragraph, .table, .callout, .details, .code, .signatures, .matrix, .figure:
      false
    }
  }
}
