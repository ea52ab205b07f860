/// Rows under column headings, with a caption that says what they show.
package struct Table: BlockContent, Sendable, Hashable {
  /// Where the text of a column stands.
  package enum Alignment: Sendable, Hashable {
    /// At the side where reading begins: text.
    case start
    /// In the middle: short marks.
    case centre
    /// At the side where reading ends: numbers.
    case end
  }

  /// One column and its heading.
  package struct Column: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The heading.
    package let title: Prose
    /// Where its text stands.
    package let alignment: Alignment
    /// Whether its cells name their rows.
    package let isRowHeader: Bool

    /// Makes a column.
    package init(_ title: Prose, alignment: Alignment = .start, isRowHeader: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.isRowHeader = isRowHeader
    }

    /// Makes a plain column from its heading.
    package init(stringLiteral title: String) { self.init(Prose(title)) }
  }

  /// One row; a tone also shows its symbol, so that no meaning rests on colour.
  package struct Row: Sendable, Hashable, ExpressibleByArrayLiteral {
    /// The cells, one for each column.
    package let cells: [Prose]
    /// How the row as a whole is to be read, if that matters.
    package let tone: Tone?

    /// Makes a row.
    package init(_ cells: [Prose], tone: Tone? = nil) {
      self.cells = cells
      self.tone = tone
    }

    /// Makes a row without a tone.
    package init(arrayLiteral cells: Prose...) { self.init(cells) }
  }

  /// What the table shows.
  package let caption: String
  /// The columns, in reading order.
  package let columns: [Column]
  /// The rows, in order; each has one cell for each column.
  package let rows: [Row]

  /// Makes a table; a row with more or fewer cells than columns is a defect of the caller.
  package init(_ caption: String, columns: [Column], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count },
      "every row of the table “\(caption)” needs \(columns.count) cells")
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The table as a block.
  package var block: Block { .table(self) }
}
