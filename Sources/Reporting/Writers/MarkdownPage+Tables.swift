extension MarkdownPage {
  mutating func write(_ table: Table) {
    caption(table.caption)
    row(table.columns.map(\.title))
    rule(table.columns.map(\.alignment))
    for row in table.rows {
      var cells = row.cells
      if let tone = row.tone, let first = cells.first { cells[0] = "\(tone.symbol) \(first)" }
      self.row(cells)
    }
  }

  mutating func write(_ matrix: Matrix) {
    caption(matrix.caption)
    row([matrix.corner] + matrix.columns)
    rule(Array(repeating: .start, count: matrix.columns.count + 1))
    for row in matrix.rows {
      self.row([row.header] + row.cells.map { "\($0.tone.symbol) \($0.text)" })
    }
  }

  mutating func write(_ signatures: SignatureBlock) {
    row(["Role", "Name", "Signature", "Date"])
    rule(Array(repeating: .start, count: 4))
    for line in signatures.lines {
      row([Prose(line.role), Prose(line.name ?? ""), "", Prose(line.date ?? "")])
    }
  }

  private mutating func caption(_ text: String) {
    buffer.startLine()
    prose([.strong(text)])
    buffer.endLine()
    buffer.separate()
  }

  private mutating func row(_ cells: [Prose]) {
    isInTable = true
    buffer.mark("|")
    for cell in cells {
      buffer.mark(" ")
      buffer.startContent()
      prose(cell)
      buffer.mark(" |")
    }
    isInTable = false
    buffer.endLine()
  }

  private mutating func rule(_ alignments: [Table.Alignment]) {
    buffer.mark("|")
    for alignment in alignments {
      switch alignment {
      case .start: buffer.mark(" --- |")
      case .centre: buffer.mark(" :-: |")
      case .end: buffer.mark(" --: |")
      }
    }
    buffer.endLine()
  }
}
