import Foundation

/// A table of facts, kept beside the repository, that the shipped law was written from.
struct SourceTable {
  typealias Row = [String: String]

  static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Where the tables are; they are not part of the repository.
  static let folder = repository.deletingLastPathComponent().appending(path: "shared/facts")

  static let areThere = FileManager.default.fileExists(atPath: folder.path)

  let rows: [Row]

  /// Reads a table of comma-separated values with a row of names; no rows where it is missing.
  init(_ name: String) {
    let bytes = FileManager.default.contents(atPath: Self.folder.appending(path: name).path)
    var records = Self.records(bytes ?? Data())[...]
    let names = records.popFirst() ?? []
    rows = records.map { Dictionary(zip(names, $0)) { first, _ in first } }
  }

  /// The fields of each record; a quoted field may hold commas, line ends and doubled quotes.
  private static func records(_ bytes: Data) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var closedQuote = false
    func text(_ field: [UInt8]) -> String { String(decoding: field, as: UTF8.self) }
    for byte in bytes {
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true):
        isQuoted = false
        closedQuote = true
      case (UInt8(ascii: "\""), false):
        if closedQuote { field.append(byte) }
        isQuoted = true
        closedQuote = false
      case (UInt8(ascii: ","), false), (UInt8(ascii: "\n"), false):
        record.append(text(field))
        field = []
        closedQuote = false
        if byte == UInt8(ascii: "\n") {
          records.append(record)
          record = []
        }
      case (UInt8(ascii: "\r"), false): break
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty { records.append(record + [text(field)]) }
    return records
  }
}
