extension HTMLPage {
  mutating func write(_ table: Table) {
    beginTable("table", caption: table.caption)
    for column in table.columns {
      buffer.markup("<th scope=\"col\"")
      align(column)
      buffer.markup(">")
      prose(column.title)
      buffer.markup("</th>")
    }
    buffer.markup("</tr></thead>\n<tbody>\n")
    for row in table.rows { write(row, under: table.columns) }
    endTable()
  }

  private mutating func write(_ row: Table.Row, under columns: [Table.Column]) {
    buffer.markup("<tr")
    if let tone = row.tone { buffer.attribute("class", tone.rawValue) }
    buffer.markup(">")
    for (index, (column, cell)) in zip(columns, row.cells).enumerated() {
      buffer.markup(column.isRowHeader ? "<th scope=\"row\"" : "<td")
      align(column)
      buffer.markup(">")
      if index == 0, let tone = row.tone { spoken(tone) }
      prose(cell)
      buffer.markup(column.isRowHeader ? "</th>" : "</td>")
    }
    buffer.markup("</tr>\n")
  }

  mutating func write(_ matrix: Matrix) {
    beginTable("matrix", caption: matrix.caption)
    buffer.markup("<th scope=\"col\">")
    prose(matrix.corner)
    buffer.markup("</th>")
    for column in matrix.columns {
      buffer.markup("<th scope=\"col\">")
      prose(column)
      buffer.markup("</th>")
    }
    buffer.markup("</tr></thead>\n<tbody>\n")
    for row in matrix.rows {
      buffer.markup("<tr><th scope=\"row\">")
      prose(row.header)
      buffer.markup("</th>")
      for cell in row.cells {
        buffer.markup("<td")
        buffer.attribute("class", cell.tone.rawValue)
        buffer.markup(">")
        spoken(cell.tone)
        prose(cell.text)
        buffer.markup("</td>")
      }
      buffer.markup("</tr>\n")
    }
    endTable()
  }

  private mutating func beginTable(_ kind: StaticString, caption: String) {
    buffer.markup("<div class=\"")
    buffer.markup(kind)
    // The group can be scrolled with the keyboard, so it takes focus and has a name.
    buffer.markup("\" role=\"group\" tabindex=\"0\"")
    buffer.attribute("aria-label", caption)
    buffer.markup(">\n<table>\n<caption><span>")
    buffer.text(caption)
    buffer.markup("</span></caption>\n<thead><tr>")
  }

  private mutating func endTable() { buffer.markup("</tbody>\n</table>\n</div>\n") }

  private mutating func align(_ column: Table.Column) {
    switch column.alignment {
    case .start: break
    case .centre: buffer.markup(" class=\"centre\"")
    case .end: buffer.markup(" class=\"end\"")
    }
  }
}
