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
      database,
      sql: """
        SELECT query, register, reference, content, verdict, reason, decided_by, decided_on
        FROM decision ORDER BY id
        """)
    while let row = try rows.next() {
      guard let verdict = ReviewDecision.Verdict(rawValue: row[4]),
        let day = CivilDate(row[7] as String)
      else { throw StoredFault() }
      let decision = ReviewDecision(
        query: row[0], register: row[1], reference: row[2], content: row[3], verdict: verdict,
        reason: row[5], person: row[6], day: day)
      latest[Pair(query: row[0], register: row[1], reference: row[2])] = decision
    }
  }

  /// The rulings that confirmed a hit, in order of their days.
  var confirmed: [ReviewDecision] {
    latest.values.filter { $0.verdict == .confirmed }.sorted {
      ($0.day, $0.query, $0.register, $0.reference)
        < ($1.day, $1.query, $1.register, $1.reference)
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
      try Decisions(from: database).confirmed.filter { decision in
        try
          !(Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE register = ? AND reference = ?)",
            arguments: [decision.register, decision.reference]) ?? false)
      }
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
