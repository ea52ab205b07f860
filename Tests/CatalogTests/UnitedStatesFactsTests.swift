import Catalog
import Foundation
import Regulation
import Testing

/// The shipped law of the United States against tables of the codes in the official text.
struct UnitedStatesFactsTests {
  static let catalog: LawCatalog = {
    let root = SourceTable.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "jurisdictions/us")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    let files = (paths ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("cases/") }
      .compactMap { path in
        FileManager.default.contents(atPath: root.appending(path: path).path)
          .map { (path: path, bytes: Array($0)) }
      }
    return CatalogLoader.load(files: files).catalog
  }()

  /// The last day that the tables speak of.
  static let day = CivilDate("2026-08-07")

  static let entries = catalog.entries.filter { $0.id.list.text == "us.ear.ccl" }

  @Test func `Every cell of the country chart`() throws {
    let chart = try #require(Self.catalog.charts.first { $0.id.text == "us.ear/country-chart" })
    let table = try SourceTable("us-country-chart.txt").rows
    var differences: [String] = []
    for (code, marks) in table {
      let place = try #require(PlaceCode(code))
      for column in chart.columns {
        let expected = marks.contains(column)
        if chart.marks(column, for: place) != Truth(expected) {
          differences.append("\(code) \(column): the table says \(expected)")
        }
      }
      if chart.referred.contains(place) != marks.contains("referred") {
        differences.append("\(code): referred elsewhere in one of the two only")
      }
    }
    #expect(table.count == 200)
    #expect(chart.columns.count == 16)
    #expect(chart.rows.count + chart.referred.count == table.count)
    #expect(differences.sorted() == [])
  }

  @Test func `Every member of every country group`() throws {
    let day = try #require(Self.day)
    let listed = try SourceTable("us-country-groups.txt").rows
    var differences: [String] = []
    for (group, expected) in listed {
      let id = "us.ear/group." + group.replacing(":", with: "-")
      let set = Self.catalog.countrySets.first { $0.id.text == id }
      let held = Set((set?.members ?? []).filter { $0.period.contains(day) }.map(\.place.text))
      let differing = held.symmetricDifference(expected)
      // Hong Kong is treated as China since 2020-12-23; the groups do not name it.
      let explained: Set = expected.contains("CN") ? ["HK"] : []
      differences += differing.subtracting(explained).map { "\(group): \($0)" }
    }
    #expect(listed.count == 14)
    #expect(differences.sorted() == [])
  }

  @Test func `Every entry of the list`() throws {
    let expected = Set(try SourceTable("us-control-list.txt").rows.keys)
    let held = Set(Self.entries.map { $0.id.code.entry })
    #expect(expected.subtracting(held) == [])
    #expect(held.subtracting(expected) == Set(Self.missingFromTables.keys))
    #expect(Set(Self.entries.map(\.provision.title)).count == Self.entries.count)
  }

  @Test func `Every control of every entry`() throws {
    let listed = try SourceTable("us-control-list.txt").rows
      .mapValues { Set($0.map { $0.replacing(":", with: " ") }) }
    let held = Dictionary(grouping: Self.entries) { $0.id.code.entry }
      .mapValues { Set($0.flatMap(\.controls).map(Self.label)) }
    var differences: [String] = []
    for code in Set(listed.keys).union(held.keys) {
      let (expected, found) = (listed[code] ?? [], held[code] ?? [])
      differences += expected.subtracting(found).map { "\(code) lacks \($0)" }
      differences += found.subtracting(expected).map { "\(code) adds \($0)" }
    }
    let explained = Set(Self.explained.flatMap(\.differences))
    #expect(Set(differences).subtracting(explained).sorted() == [])
    #expect(explained.subtracting(differences).sorted() == [])
  }

  /// An entry is controlled for a reason under a column of the chart, or under a rule in words.
  private static func label(_ control: Control) -> String {
    "\(control.reason) \(control.column ?? "text")"
  }

  /// Entries that the official text has and the tables lack.
  static let missingFromTables = [
    "8D001": "Its heading is set in another style in the official text, so both parses lost it."
  ]

  /// Differences that are meant, with the reason.
  static let explained: [(differences: [String], reason: String)] = [
    (["8D001 adds NS NS1", "8D001 adds AT AT1"], "The tables lack the entry."),
    (
      ["0A521", "0B521", "0C521", "0D521", "0E521"].map { "\($0) adds RS RS1" },
      "The text under the heading, which has no table, puts the series under RS column 1."
    ),
    (
      ["0D001 lacks ITAR text", "0E001 lacks DOE text"],
      "The entries point to another agency; without a control they stay unknown."
    ),
    (
      ["1C351 lacks AT text", "1C351 adds AT AT1"],
      "The official table says \"Column 1\" without the letters, which a parse took for words."
    ),
  ]
}
