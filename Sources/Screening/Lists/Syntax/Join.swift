/// What tables of their own say of records that another table holds, by the number of the record.
struct Join<Value> {
  private struct Row {
    var file: ListFile
    var line: Int
    var value: Value
    var excerpt: String
  }

  private var rows: [String: [Row]] = [:]

  var isEmpty: Bool { rows.isEmpty }

  /// Notes a value for a record, with the row it comes from.
  mutating func add(
    _ value: Value, of number: String, _ file: ListFile, _ line: Int, _ fields: [String]
  ) {
    let excerpt = fields.joined(separator: " | ")
    rows[number, default: []].append(
      Row(file: file, line: line, value: value, excerpt: excerpt))
  }

  /// Reads a table with headings whose rows each hold a value.
  mutating func add(
    _ file: ListFile, by column: String, required: [String], _ collector: ListCollector,
    _ value: (TableRecord) throws -> Value
  ) throws {
    var table = try DelimitedTable(file, required: [column] + required)
    try table.forEach(collector) { record, line in
      guard let number = record[column] else { throw ListCollector.Fault("the row has no number") }
      add(try value(record), of: number, file, line, record.fields)
    }
  }

  /// The values of a record, which are taken out.
  mutating func take(_ number: String) -> [Value] {
    rows.removeValue(forKey: number)?.map(\.value) ?? []
  }

  /// Reports what is left: rows of records that no table has.
  func reject(_ collector: ListCollector) {
    let left = rows.flatMap { number, rows in rows.map { (number, $0) } }
      .sorted { ($0.1.file.name, $0.1.line) < ($1.1.file.name, $1.1.line) }
    for (number, row) in left {
      collector.reject(
        row.file, row.line, "no party has the number \(number)", excerpt: row.excerpt)
    }
  }
}
