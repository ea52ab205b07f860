import GRDB
import Regulation
import Screening

/// The latest ruling on each query and entry.
package struct Decisions: Sendable {
  private struct Pair: Hashable {
    let query: String
    let register: String
    let reference: String
  }

  private var latest: [Pair: ReviewDecision] = [:]

  /// Reads them, the oldest first, so that the latest stays.
  init(from database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(ReviewDecision.columns) FROM decision ORDER BY id")
    while let row = try rows.next() {
      let decision = try ReviewDecision(row: row)
      latest[
        Pair(
          query: decision.query, register: decision.register, reference: decision.reference)] =
        decision
    }
  }

  /// Where the review of the query against the entry stands.
  func review(of query: String, against entry: ListEntry) -> Review {
    let pair = Pair(
      query: query, register: entry.party.register, reference: entry.party.reference)
    return Review(latest[pair], content: entry.content)
  }
}

extension ListStore {
  /// Every ruling that counts.
  package func decisions() throws(ListStoreError) -> Decisions {
    try read { try Decisions(from: $0) }
  }

  /// Confirmed hits on entries that no list held has any more: whoever was listed may not be now.
  package func lapsedConfirmations() throws(ListStoreError) -> [ReviewDecision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(ReviewDecision.columns) FROM decision
          LEFT JOIN (SELECT register, reference, 1 AS held FROM entry) USING (register, reference)
          WHERE verdict = 'confirmed' AND held IS NULL
            AND id IN (SELECT max(id) FROM decision GROUP BY query, register, reference)
          ORDER BY decided_on, query, register, reference
          """
      ).map { try ReviewDecision(row: $0) }
    }
  }

  /// Adds rulings, and records them.
  package func add(_ decisions: [ReviewDecision]) throws(ListStoreError) {
    try write { database in
      for decision in decisions {
        try database.execute(
          sql: """
            INSERT INTO decision
              (query, register, reference, content, verdict, reason, decided_by, decided_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            decision.query, decision.register, decision.reference, decision.content,
            decision.verdict.rawValue, decision.reason, decision.person,
            decision.day.description,
          ])
        try AuditRecord.append(
          .decision(.init(decision)), on: decision.day, by: decision.person, to: database)
      }
    }
  }
}

extension AuditContent.Decision {
  fileprivate init(_ decision: ReviewDecision) {
    self.init(
      query: decision.query, register: decision.register, reference: decision.reference,
      content: decision.content, verdict: decision.verdict.rawValue, reason: decision.reason)
  }
}

extension ReviewDecision {
  fileprivate static let columns =
    "query, register, reference, content, verdict, reason, decided_by, decided_on"

  /// Reads a row with these columns.
  fileprivate init(row: Row) throws {
    guard let verdict = Verdict(rawValue: row[4]), let day = CivilDate(row[7] as String)
    else { throw StoredFault() }
    self.init(
      query: row[0], register: row[1], reference: row[2], content: row[3], verdict: verdict,
      reason: row[5], person: row[6], day: day)
  }
}
