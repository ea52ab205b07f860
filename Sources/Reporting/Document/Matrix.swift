/// A verdict for each pair of row and column, such as person by technology.
package struct Matrix: BlockContent, Sendable, Hashable {
  /// One verdict: words with a tone, never a colour alone.
  package struct Cell: Sendable, Hashable {
    /// How the verdict is to be read.
    package let tone: Tone
    /// The verdict in words.
    package let text: Prose

    /// Makes a verdict.
    package init(_ tone: Tone, _ text: Prose) {
      self.tone = tone
      self.text = text
    }
  }

  /// One row and its verdicts.
  package struct Row: Sendable, Hashable {
    /// What the row is about.
    package let header: Prose
    /// The verdicts, one for each column.
    package let cells: [Cell]

    /// Makes a row.
    package init(_ header: Prose, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }
  }

  /// What the matrix shows.
  package let caption: String
  /// The heading of the column of row headers.
  package let corner: Prose
  /// The column headers.
  package let columns: [Prose]
  /// The rows, in order; each has one cell for each column.
  package let rows: [Row]

  /// Makes a matrix; a row with more or fewer cells than columns is a defect of the caller.
  package init(_ caption: String, corner: Prose, columns: [Prose], rows: [Row]) {
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count },
      "every row of the matrix “\(caption)” needs \(columns.count) cells")
    self.caption = caption
    self.corner = corner
    self.columns = columns
    self.rows = rows
  }

  /// The matrix as a block.
  package var block: Block { .matrix(self) }
}
