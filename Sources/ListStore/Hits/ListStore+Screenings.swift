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
      let state = try RecordState(from: database, withScreenings: true)
      try state.checkTables(in: database)
      try state.checkQueries(in: database)
      return state.queries.values.sorted {
        ($0.subject.query.name, $0.subject.key) < ($1.subject.query.name, $1.subject.key)
      }
    }
  }

  /// Records screenings, and keeps what was screened for until lists change.
  package func record(
    _ results: [ScreeningResult], by screener: Screener, threshold: Double, on day: CivilDate,
    person: String?, at time: Timestamp
  ) throws(ListStoreError) {
    let latest = screener.editions.map(\.id).max() ?? 0
    try write { database in
      var record = try RecordWriter(database)
      for result in results {
        let columns = QueryColumns(result.subject.query)
        try database.cachedStatement(
          sql: """
            INSERT INTO query VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
              subject = coalesce(excluded.subject, subject), edition = excluded.edition
            """
        ).execute(arguments: [
          result.subject.key, columns.name, columns.kind, columns.births, columns.countries,
          columns.identifiers, result.subject.subject, latest,
        ])
        try record.append(
          .screening(.init(result, against: screener.editions, threshold: threshold)), at: time,
          on: day, by: person)
      }
      try record.finish()
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
