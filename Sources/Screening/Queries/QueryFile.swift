package import Foundation

/// Names to be screened for, as a table or a list of objects states them.
///
/// The columns are name, kind, born, country, id and ref. All but the name may be left out, and a
/// semicolon stands between several values.
package enum QueryFile {
  /// A name with the reference by which whoever asks knows it.
  package struct Entry: Sendable, Hashable {
    package let query: ScreeningQuery
    package let reference: String?
  }

  /// What a file holds: the names, and what is wrong with the rows that hold none.
  package struct Reading: Sendable, Hashable {
    package let entries: [Entry]
    package let rejected: [String]
  }

  /// Why a file cannot be used.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package let description: String
  }

  /// Reads a file, told to be JSON by its first character; otherwise it is CSV with a header.
  ///
  /// A row that is wrong is left out and told.
  ///
  /// - Throws: `Fault` where the file as a whole cannot be used.
  package static func read(name: String, bytes: Data) throws -> Reading {
    let isJSON = bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "[")
    var faults: [String] = []
    let rows = try isJSON ? objects(name, bytes) : table(name, bytes, &faults)
    var words = QueryWords()
    let entries = rows.compactMap { row -> Entry? in
      let before = words.faults.count
      let query = words.query(
        name: row["name"].first ?? "", kind: row["kind"].first, births: row["born"],
        countries: row["country"], identifiers: row["id"])
      faults += words.faults[before...].map { "\(row.place): \($0)" }
      return query.map { Entry(query: $0, reference: row["ref"].first) }
    }
    return Reading(entries: entries, rejected: faults)
  }

  private struct Row {
    let place: String
    let values: [String: [String]]

    subscript(_ column: String) -> [String] { values[column] ?? [] }
  }

  private static let columns = ["name", "kind", "born", "country", "id", "ref"]
  /// Columns in which a semicolon separates values.
  private static let plural = ["born", "country", "id"]

  private static func table(
    _ name: String, _ bytes: Data, _ faults: inout [String]
  ) throws -> [Row] {
    var reader = try DelimitedReader(ListFile(name: name, bytes: bytes))
    let header = (try reader.next()?.fields ?? []).map { $0.trimmed.lowercased() }
    try check(header, in: name)
    var rows: [Row] = []
    while let row = try reader.next() {
      guard let fields = row.fields, fields.count <= header.count else {
        faults.append("'\(name)', line \(row.line): the row is not UTF-8 or too long")
        continue
      }
      let values = zip(header, fields).map { ($0, split($1, of: $0)) }
      rows.append(
        Row(
          place: "'\(name)', line \(row.line)",
          values: Dictionary(values) { first, _ in first }))
    }
    return rows
  }

  private static func objects(_ name: String, _ bytes: Data) throws -> [Row] {
    guard let list = try? JSONDecoder().decode([[String: TextOrTexts]].self, from: bytes) else {
      throw Fault(
        description: "'\(name)' is no list of objects whose values are texts or lists of texts")
    }
    return try list.enumerated().map { index, object in
      try check(object.keys.sorted(), in: name)
      return Row(
        place: "'\(name)', record \(index + 1)",
        values: Dictionary(
          uniqueKeysWithValues: object.map { key, value in
            (key, value.texts.flatMap { split($0, of: key) })
          }))
    }
  }

  private static func check(_ header: [String], in name: String) throws {
    guard header.contains("name") else {
      throw Fault(description: "'\(name)' has no column 'name'")
    }
    // Not by its name: a file without a header has people in its place.
    if let stray = header.firstIndex(where: { !columns.contains($0) }) {
      throw Fault(
        description: "'\(name)' has a column \(stray + 1) that is not known; these are: "
          + columns.joined(separator: ", "))
    }
  }

  private static func split(_ text: String, of column: String) -> [String] {
    let parts = plural.contains(column) ? text.split(separator: ";").map(String.init) : [text]
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}

/// A text or a list of texts, as JSON states either.
private struct TextOrTexts: Decodable {
  let texts: [String]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      texts = []
    } else if let text = try? container.decode(String.self) {
      texts = [text]
    } else {
      texts = try container.decode([String].self)
    }
  }
}
