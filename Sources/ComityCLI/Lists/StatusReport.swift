import ListStore
import Regulation

/// How the lists stand, for people, spreadsheets and programs.
struct StatusReport {
  let coverage: ListCoverage
  let rejected: [StoredRejection]
  let day: CivilDate

  private struct Line: Encodable {
    var list: String?
    var title: String
    var state: String
    var register: String?
    var format: String?
    var edition: Int?
    var published: String?
    var imported: String?
    var age: Int?
    var freshFor: Int?
    var entries: Int?
    var hash: String?
    var files: [StoredFile]?
    var url: String?
  }

  private struct StoredFile: Encodable {
    var name: String
    var bytes: Int
    var hash: String
  }

  private var lines: [Line] {
    coverage.standings.map { standing in
      guard let copy = standing.copy else {
        return Line(
          list: standing.list.text, title: standing.title, state: "missing",
          freshFor: standing.freshFor, url: standing.url)
      }
      return line(
        copy, list: standing.list, title: standing.title,
        state: standing.isStale(on: day) ? "stale" : "fresh", freshFor: standing.freshFor,
        url: standing.url)
    }
      + coverage.unmodelled.map {
        line($0, list: nil, title: $0.register.name, state: "not of the catalog")
      }
      + coverage.superseded.map {
        line($0, list: nil, title: $0.register.name, state: "not used: a later copy is held")
      }
  }

  private func line(
    _ copy: ListCoverage.Copy, list: FlagID?, title: String, state: String, freshFor: Int? = nil,
    url: String? = nil
  ) -> Line {
    let edition = copy.edition
    return Line(
      list: list?.text, title: title, state: state, register: copy.register.name,
      format: edition.format, edition: edition.id, published: edition.published.description,
      imported: edition.imported.description, age: copy.age(on: day), freshFor: freshFor,
      entries: copy.register.entryCount, hash: edition.hash,
      files: edition.files.map { .init(name: $0.name, bytes: $0.byteCount, hash: $0.hash) },
      url: url)
  }

  var text: String {
    TextTable(
      columns: ["list", "title", "published", "age", "entries", "edition", "state"],
      rows: lines.map { line in
        [
          line.list ?? "-", line.title, line.published ?? "-", line.age.map { "\($0) d" } ?? "-",
          line.entries.map(String.init) ?? "-", line.edition.map(String.init) ?? "-", line.state,
        ]
      }
    ).text + advice
  }

  private var advice: String {
    let old = coverage.standings.filter { $0.copy == nil || $0.isStale(on: day) }
    guard !old.isEmpty else { return "" }
    return "\nTo be downloaded and imported:\n"
      + old.map { "  \($0.list)  \($0.url ?? "from its publisher")\n" }.joined()
  }

  var csv: String {
    CSV.write(
      columns: [
        "list", "title", "state", "register", "format", "edition", "published", "imported", "age",
        "fresh-for", "entries", "hash",
      ],
      rows: lines.map { line in
        [
          line.list, line.title, line.state, line.register, line.format,
          line.edition.map(String.init), line.published, line.imported, line.age.map(String.init),
          line.freshFor.map(String.init), line.entries.map(String.init), line.hash,
        ].map { $0 ?? "" }
      })
  }

  var json: String {
    struct Report: Encodable {
      var asOf: String
      var lists: [Line]
      var rejected: [Rejection]
    }
    struct Rejection: Encodable {
      var edition: Int
      var file: String
      var record: Int
      var reason: String
    }
    return JSONText.encode(
      Report(
        asOf: day.description, lists: lines,
        rejected: rejected.map {
          .init(edition: $0.edition, file: $0.file, record: $0.record, reason: $0.reason)
        }))
  }
}
