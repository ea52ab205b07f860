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

  /// Takes them, the oldest first, so that the latest stays.
  init(_ rulings: [ReviewDecision]) {
    for ruling in rulings {
      latest[Pair(query: ruling.query, register: ruling.register, reference: ruling.reference)] =
        ruling
    }
  }

  /// Where the review of the query against the entry stands.
  func review(of query: String, against entry: ListEntry) -> Review {
    let pair = Pair(
      query: query, register: entry.party.register, reference: entry.party.reference)
    return Review(latest[pair], content: entry.content)
  }

  /// Those that confirmed a hit.
  var confirmed: [ReviewDecision] { latest.values.filter { $0.verdict == .confirmed } }
}

extension ListStore {
  /// Every ruling that counts.
  package func decisions() throws(ListStoreError) -> Decisions {
    try readState { state, _ in Decisions(state.rulings) }
  }

  /// Confirmed hits on entries that no list held has any more: whoever was listed may not be now.
  package func lapsedConfirmations() throws(ListStoreError) -> [ReviewDecision] {
    try readState { state, database in
      let confirmed = Decisions(state.rulings).confirmed
      guard !confirmed.isEmpty else { return [] }
      var held: Set<EntryKey> = []
      let rows = try Row.fetchCursor(database, sql: "SELECT register, reference FROM entry")
      while let row = try rows.next() {
        held.insert(EntryKey(register: row[0], reference: row[1]))
      }
      return confirmed.filter {
        !held.contains(EntryKey(register: $0.register, reference: $0.reference))
      }.sorted {
        ($0.day, $0.query, $0.register, $0.reference)
          < ($1.day, $1.query, $1.register, $1.reference)
      }
    }
  }

  /// Adds rulings to the record.
  package func add(
    _ decisions: [ReviewDecision], at time: Timestamp
  ) throws(ListStoreError) {
    try write { database in
      let before = try RecordState(from: database)
      try before.checkTables(in: database)
      var record = try RecordWriter(database)
      for (position, decision) in decisions.enumerated() {
        try database.execute(
          sql: "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            before.rulings.count + position + 1, decision.query, decision.register,
            decision.reference, decision.content, decision.verdict.rawValue, decision.reason,
            decision.person, decision.day.description,
          ])
        try record.append(
          .decision(.init(decision)), at: time, on: decision.day, by: decision.person)
      }
      try record.finish()
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
