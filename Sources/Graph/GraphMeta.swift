import GRDB
package import Regulation

/// What a graph says of itself: what it was built from, by what, and how current that is.
package struct GraphMeta: Sendable, Hashable {
  /// The fingerprint of the files; see `ContentHash`.
  package let inputHash: String
  /// The version of the program that built it.
  package let toolVersion: String
  package let schemaVersion: Int
  /// The day up to which every dated source was read; nil where none is dated.
  package let horizon: CivilDate?

  /// Marks the file as ours in its header: the letters "Comi".
  static let applicationID: Int32 = 0x436F_6D69

  func write(to database: Database) throws {
    let row = try BulkStatement(into: "meta", columns: 2, on: database)
    try row.run("input-hash", inputHash)
    try row.run("tool-version", toolVersion)
    try row.run("schema-version", String(schemaVersion))
    if let horizon { try row.run("horizon", horizon.description) }
  }

  /// Reads what `write` wrote; nil where a line is missing.
  init?(from database: Database) throws {
    let rows = try Row.fetchAll(database, sql: "SELECT key, value FROM meta")
    let values: [String: String] = Dictionary(
      rows.map { ($0["key"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
    guard let inputHash = values["input-hash"], let toolVersion = values["tool-version"],
      let schemaVersion = values["schema-version"].flatMap({ Int($0) })
    else { return nil }
    self.init(
      inputHash: inputHash, toolVersion: toolVersion, schemaVersion: schemaVersion,
      horizon: values["horizon"].flatMap { CivilDate($0) })
  }

  init(inputHash: String, toolVersion: String, schemaVersion: Int, horizon: CivilDate?) {
    self.inputHash = inputHash
    self.toolVersion = toolVersion
    self.schemaVersion = schemaVersion
    self.horizon = horizon
  }
}
