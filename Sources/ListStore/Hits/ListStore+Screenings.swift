import GRDB
package import Regulation
import Screening

/// Something that was screened for before.
package struct KnownQuery: Sendable, Hashable {
  package let subject: ScreenedSubject
  /// The latest edition that it was screened against.
  package let edition: Int
}

extension ListStore {
  /// Everything that was ever screened for, by name.
  package func queries() throws(ListStoreError) -> [KnownQuery] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT name, kind, births, countries, identifiers, subject, edition FROM query
          ORDER BY name, key
          """
      ).map { row in
        KnownQuery(
          subject: ScreenedSubject(ScreeningQuery(row: row), subject: row[5]), edition: row[6])
      }
    }
  }

  /// Records screenings, and keeps what was screened for until lists change.
  package func record(
    _ results: [ScreeningResult], by screener: Screener, threshold: Double, on day: CivilDate,
    person: String?
  ) throws(ListStoreError) {
    let latest = screener.editions.map(\.id).max() ?? 0
    try write { database in
      for result in results {
        let columns = QueryColumns(result.subject.query)
        try database.execute(
          sql: """
            INSERT INTO query VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
              subject = coalesce(excluded.subject, subject), edition = excluded.edition
            """,
          arguments: [
            result.subject.key, columns.name, columns.kind, columns.births, columns.countries,
            columns.identifiers, result.subject.subject, latest,
          ])
        try AuditRecord.append(
          .screening(.init(result, against: screener.editions, threshold: threshold)), on: day,
          by: person, to: database)
      }
    }
  }
}

extension AuditContent.Screening {
  fileprivate init(
    _ result: ScreeningResult, against editions: [StoredEdition], threshold: Double
  ) {
    let query = result.subject.query
    self.init(
      query: Query(
        key: result.subject.key, name: query.name, kind: query.kind?.rawValue,
        born: query.births.map(\.notation), countries: query.countries.map(\.text),
        identifiers: query.identifiers.map { "\($0.kind.rawValue) \($0.value)" }),
      subject: result.subject.subject, threshold: threshold,
      editions: editions.map(\.id),
      candidates: result.hits.map { hit in
        Candidate(
          entry: hit.label, name: hit.name.text, score: hit.score, content: hit.entry.content,
          review: hit.review.word)
      })
  }
}
