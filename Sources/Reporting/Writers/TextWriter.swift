/// Writes a document as plain text for a terminal: a table is one record after the other, so that
/// long cells stay readable.
package struct TextWriter: Sendable {
  package init() {}

  /// The text; the same document gives the same bytes.
  package func write(_ document: Document) -> String {
    var lines = TextLines()
    lines.append([document.title, document.subtitle].compactMap(\.self).joined(separator: ": "))
    for fact in document.facts { lines.append("\(fact.label): \(fact.value.plainText)", rest: 2) }
    write(document.blocks, at: 0, to: &lines)
    return lines.text
  }

  private func write(_ blocks: [Block], at indent: Int, to lines: inout TextLines) {
    for block in blocks { write(block, at: indent, to: &lines) }
  }

  private func write(_ block: Block, at indent: Int, to lines: inout TextLines) {
    switch block {
    case .section(let section):
      lines.separate()
      lines.append(section.title.plainText, indent: indent)
      write(section.blocks, at: indent, to: &lines)
    case .paragraph(let prose):
      lines.separate()
      lines.append(prose.plainText, indent: indent)
    case .list(let list):
      lines.separate()
      for (number, item) in list.items.enumerated() {
        let mark = list.style == .numbers ? "\(number + 1). " : "- "
        let words = item.compactMap { block -> String? in
          if case .paragraph(let prose) = block { prose.plainText } else { nil }
        }
        lines.append(
          mark + words.joined(separator: " "), indent: indent + 2, rest: indent + 2 + mark.count)
      }
    case .table(let table): write(table, at: indent, to: &lines)
    case .definitions(let list):
      lines.separate()
      for entry in list.entries {
        lines.append(
          "\(entry.term): \(entry.meaning.plainText)", indent: indent, rest: indent + 2)
      }
    case .callout(let callout):
      lines.separate()
      lines.append("\(callout.tone.symbol) \(callout.title)", indent: indent, rest: indent + 2)
      write(callout.blocks, at: indent + 2, to: &lines)
    case .details(let details):
      lines.separate()
      lines.append(details.summary.plainText, indent: indent)
      write(details.blocks, at: indent + 2, to: &lines)
    case .checklist(let checklist):
      lines.separate()
      for item in checklist.items {
        lines.append(
          "[\(item.isDone ? "x" : " ")] \(item.text.plainText)", indent: indent, rest: indent + 4)
      }
    case .code(let code):
      lines.separate()
      for line in code.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        lines.append(String(line), indent: indent + 2)
      }
    case .signatures(let signatures):
      lines.separate()
      for line in signatures.lines {
        lines.append("\(line.role): \(line.name ?? "")", indent: indent)
      }
    case .matrix(let matrix):
      lines.separate()
      lines.append(matrix.caption, indent: indent)
      for row in matrix.rows {
        lines.append(row.header.plainText, indent: indent + 2)
        for (column, cell) in zip(matrix.columns, row.cells) {
          lines.append(
            "\(column.plainText): \(cell.tone.symbol) \(cell.text.plainText)", indent: indent + 4,
            rest: indent + 6)
        }
      }
    case .figure(let figure):
      lines.separate()
      lines.append("\(figure.caption): \(figure.alternative)", indent: indent, rest: indent + 2)
    }
  }

  /// The first cell heads its record, the others follow with the titles of their columns.
  private func write(_ table: Table, at indent: Int, to lines: inout TextLines) {
    lines.separate()
    lines.append(table.caption, indent: indent)
    for row in table.rows {
      let mark = row.tone.map { "\($0.symbol) " } ?? ""
      lines.append(
        mark + (row.cells.first?.plainText ?? ""), indent: indent + 2, rest: indent + 4)
      for (column, cell) in zip(table.columns, row.cells).dropFirst() {
        let words = cell.plainText
        guard !words.isEmpty, words != "–" else { continue }
        lines.append(
          "\(column.title.plainText): \(words)", indent: indent + 4, rest: indent + 6)
      }
    }
  }
}
