package import ListStore
package import Regulation

/// How the lists stand.
package struct StatusReport: Sendable {
  package let coverage: ListCoverage
  package let rejected: [StoredRejection]
  package let day: CivilDate

  /// How the lists of the law stand on the day.
  package init(of store: ListStore, under catalog: LawCatalog, on day: CivilDate) throws {
    coverage = ListCoverage(of: catalog.flags, in: try store.editions())
    rejected = try store.rejected()
    self.day = day
  }

  /// A list, or a copy that is not screened.
  package struct Line: Encodable, Sendable {
    package var list: String?
    package var title: String
    package var state: String
    package var register: String?
    package var format: String?
    package var edition: Int?
    package var published: String?
    package var imported: String?
    package var age: Int?
    package var freshFor: Int?
    package var entries: Int?
    package var hash: String?
    package var files: [StoredFile]?
    package var url: String?
  }

  /// A file of an edition.
  package struct StoredFile: Encodable, Sendable {
    var name: String
    var bytes: Int
    var hash: String
  }

  /// The lists of the catalog, then what else is held.
  package var lines: [Line] {
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

  /// A row for each line.
  package var csv: String {
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

  package var json: String {
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
