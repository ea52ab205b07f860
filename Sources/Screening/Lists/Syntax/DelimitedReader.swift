/// Reads rows of delimited fields as RFC 4180 describes them, with any line ending, and with
/// quotes and line breaks inside quoted fields.
struct DelimitedReader {
  struct Row {
    /// The line on which the row begins, from 1.
    var line: Int
    /// Nil where a field is not UTF-8.
    var fields: [String]?
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
  /// Throws where a quoted field never ends or a field is larger than any list has.
  mutating func next() throws(ListFailure) -> Row? {
    while let row = try readRow() {
      if row.fields != [""] { return row }
    }
    return nil
  }

  private mutating func readRow() throws(ListFailure) -> Row? {
    guard let first = try bytes.peek(), first != Self.substitute else { return nil }
    var row = Row(line: line, fields: [])
    while true {
      let (field, isLast) = try readField()
      if let text = String(validating: field, as: UTF8.self) {
        row.fields?.append(text)
      } else {
        row.fields = nil
      }
      if isLast { return row }
      if (row.fields?.count ?? 0) > 1000 { throw failure("the row has over 1000 fields") }
    }
  }

  /// The bytes of a field, and whether it ends its row.
  private mutating func readField() throws(ListFailure) -> ([UInt8], isLast: Bool) {
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
        return (field, false)
      } else if byte == Self.lineFeed {
        return (field, true)
      } else if byte == Self.carriageReturn {
        if try bytes.peek() == Self.lineFeed { _ = try bytes.next() }
        line += 1
        return (field, true)
      } else {
        field.append(byte)
      }
      if field.count > ListLimits.field { throw failure("a field is over 1 MiB") }
    }
    if isQuoted {
      throw ListFailure.malformed(
        file: bytes.file, line: start, reason: "a quoted field begins here and never ends")
    }
    return (field, true)
  }

  private func failure(_ reason: String) -> ListFailure {
    .malformed(file: bytes.file, line: line, reason: reason)
  }
}
