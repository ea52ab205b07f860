/// Delimited rows under a row of headings.
struct DelimitedTable {
  private let file: ListFile
  private var reader: DelimitedReader
  private let headings: TableHeadings

  /// Opens a file at its row of headings, in which the required ones must be; blank ones and the
  /// case of the letters do not matter.
  init(
    _ file: ListFile, separator: Character = ",", skippingRows count: Int = 0,
    required: [String]
  ) throws {
    self.file = file
    reader = try DelimitedReader(file, separator: separator)
    for _ in 0..<count { _ = try reader.next() }
    let row = try reader.next()
    headings = try TableHeadings(
      row?.fields ?? [], of: file, line: row?.line ?? 1, required: required)
  }

  /// Does something with every row, of which a fault rejects that row alone.
  mutating func forEach(
    _ collector: ListCollector, _ work: (TableRecord, Int) throws -> Void
  ) throws {
    while let row = try reader.next(columns: headings.count) {
      try collector.record(file, row.line, excerpt: row.excerpt) {
        guard let fields = row.fields else { throw ListCollector.Fault("the row is not UTF-8") }
        try work(headings.record(fields), row.line)
      }
    }
  }
}
