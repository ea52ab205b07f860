import GRDB
import Regulation

/// The tables that repeat the record, so that people can ask it in SQL; nothing is read from them.
///
/// That they say what the record says is checked all the same: whoever edits one finds out.
extension RecordState {
  /// - Throws: `RecordFault.table` where a table says something else.
  func checkTables(in database: Database) throws {
    try check("edition", editionRows, in: database, order: "id")
    try check("edition_file", fileRows, in: database, order: "edition, position")
    try check("edition_register", registerRows, in: database, order: "edition, register")
    try check("decision", rulingRows, in: database, order: "id")
  }

  /// - Throws: `RecordFault.table` where the table of queries says something else.
  func checkQueries(in database: Database) throws {
    let rows: [Values] = queries.sorted { $0.key < $1.key }.map { key, known in
      let columns = QueryColumns(known.subject.query)
      return [
        key, columns.name, columns.kind, columns.births, columns.countries, columns.identifiers,
        known.subject.subject, known.edition,
      ]
    }
    try check("query", rows, in: database, order: "key")
  }

  private typealias Values = [(any DatabaseValueConvertible)?]

  private func check(
    _ table: String, _ rows: [Values], in database: Database, order: String
  ) throws {
    let expected = rows.map { $0.map { $0?.databaseValue ?? .null } }
    let held = try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY \(order)")
      .map { Array($0.databaseValues) }
    guard held == expected else { throw RecordFault.table(table) }
  }

  private var editionRows: [Values] {
    zip(editions, imports).map { edition, record in
      [
        edition.id, edition.format, edition.published.description, edition.imported.description,
        edition.hash, edition.rejectedCount, edition.isCurrent, record.replaced.last,
      ]
    }
  }

  private var fileRows: [Values] {
    editions.flatMap { edition in
      edition.files.enumerated().map { [edition.id, $0, $1.name, $1.byteCount, $1.hash] }
    }
  }

  private var registerRows: [Values] {
    editions.flatMap { edition in
      edition.registers.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        .map { [edition.id, $0.name, $0.entryCount] }
    }
  }

  private var rulingRows: [Values] {
    rulings.enumerated().map { position, ruling in
      [
        position + 1, ruling.query, ruling.register, ruling.reference, ruling.content,
        ruling.verdict.rawValue, ruling.reason, ruling.person, ruling.day.description,
      ]
    }
  }
}
