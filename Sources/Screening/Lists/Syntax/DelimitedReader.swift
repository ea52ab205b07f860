/// Reads rows of delimited fields as RFC 4180 describes them, with any line ending, and with
/// quotes and line breaks inside quoted fields.
struct DelimitedReader {
  struct Row {
    /// The line on which the row begins, from 1.
    var line: Int
    /// Nil where a field is not UTF-8.
    var fields: [String]?
    /// Whether the row ends with its line and not with the file.
    var isWhole = true
    /// The bytes of the row's beginning, for a report.
    var excerpt: String { (fields ?? []).joined(separator: " | ") }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// Ends a file in old practice; it stands alone in the last line of some lists.
  private static let substitute: UInt8 = 0x1A

  private var bytes: ByteReader
  private let separator: UInt8
  private var line = 1

  init(_ file: ListFile, separator: Character = ",") throws(ListFailure) {
    bytes = try ByteReader(file)
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
  }

  /// The next row that is not blank, or nil at the end of the file.
  ///
  /// Throws where a quoted field never ends, where a field is larger than any list has, and where
  /// the file ends within a row that has fewer than so many fields.
  mutating func next(columns: Int = 0) throws(ListFailure) -> Row? {
    while let row = try readRow() {
      if row.fields == [""] { continue }
      if !row.isWhole, let fields = row.fields, fields.count < columns {
        throw failure("the file ends within a row")
      }
      return row
    }
    return nil
  }

  private mutating func readRow() throws(ListFailure) -> Row? {
    guard let first = try bytes.peek(), first != Self.substitute else { return nil }
    var row = Row(line: line, fields: [])
    while true {
      let (field, end) = try readField()
      if let text = String(validating: field, as: UTF8.self) {
        row.fields?.append(text)
      } else {
        row.fields = nil
      }
      row.isWhole = end != .file
      if end != .field { return row }
      if (row.fields?.count ?? 0) > 1000 { throw failure("the row has over 1000 fields") }
    }
  }

  /// What a field ends with.
  private enum End { case field, line, file }

  private mutating func readField() throws(ListFailure) -> ([UInt8], End) {
    var field: [UInt8] = []
    let start = line
    var isQuoted = false
    while let byte = try bytes.next() {
      if byte == Self.lineFeed { line += 1 }
      if isQuoted {
        if byte != Self.quote {
          field.append(byte)
        } else if try bytes.peek() == Self.quote {
          _ = try bytes.next()
          field.append(byte)
        } else {
          isQuoted = false
        }
      } else if byte == Self.quote, field.isEmpty {
        isQuoted = true
      } else if byte == separator {
        return (field, .field)
      } else if byte == Self.lineFeed {
        return (field, .line)
      } else if byte == Self.carriageReturn {
        if try bytes.peek() == Self.lineFeed { _ = try bytes.next() }
        line += 1
        return (field, .line)
      } else {
        field.append(byte)
      }
      if field.count > ListLimits.field { throw failure("a field is over 1 MiB") }
    }
    if isQuoted {
      throw ListFailure.malformed(
        file: bytes.file, line: start, reason: "a quoted field begins here and never ends")
    }
    return (field, .file)
  }

  private func failure(_ reason: String) -> ListFailure {
    .malformed(file: bytes.file, line: line, reason: reason)
  }
}
