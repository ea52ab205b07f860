/// The headings of a table, by which the fields of its rows go.
struct TableHeadings {
  private let columns: [String: Int]
  let count: Int

  /// Notes the headings, in which the required ones must be; the case of the letters does not
  /// matter.
  init(_ fields: [String], of file: ListFile, line: Int, required: [String]) throws(ListFailure) {
    let headings = fields.map { $0.onOneLine.lowercased() }
    columns = Dictionary(zip(headings, headings.indices), uniquingKeysWith: { first, _ in first })
    count = headings.count
    for heading in required where columns[heading.lowercased()] == nil {
      throw .malformed(
        file: file.name, line: line, reason: "the column '\(heading)' is missing")
    }
  }

  /// A row under the headings; empty cells at its end may be missing or too many.
  func record(_ fields: [String]) throws(ListCollector.Fault) -> TableRecord {
    guard fields.count <= count || fields[count...].allSatisfy(\.isEmpty) else {
      throw ListCollector.Fault("the row has \(fields.count) columns and not \(count)")
    }
    return TableRecord(columns: columns, fields: fields)
  }
}

/// A row whose fields go by the headings of their columns, in small letters.
struct TableRecord {
  fileprivate let columns: [String: Int]
  let fields: [String]

  /// The trimmed field of a column; nil where there is no such column or nothing in it.
  subscript(_ column: String) -> String? {
    guard let index = columns[column], fields.indices.contains(index) else { return nil }
    return fields[index].trimmed.nonEmpty
  }

  /// The fields of some columns that hold something.
  func fields(_ columns: [String]) -> [String] { columns.compactMap { self[$0] } }
}
