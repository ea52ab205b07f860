import GRDB
import Regulation

extension ListStore {
  /// What an import came to.
  package enum ImportOutcome: Sendable, Hashable {
    /// The store holds these very files already.
    case unchanged(StoredEdition)
    /// The edition is now current; the counts are nil where it is the first of its list.
    case taken(StoredEdition, changes: ChangeCount?)
  }

  /// How many entries an edition added, removed and changed.
  package struct ChangeCount: Sendable, Hashable {
    package var added = 0
    package var removed = 0
    package var changed = 0
  }

  /// Puts an edition in the place of the one that the store holds of its list, whole or not at
  /// all, and records that.
  package func take(
    _ incoming: IncomingEdition, by person: String?, at time: Timestamp
  ) throws(ListStoreError) -> ImportOutcome {
    let hash = incoming.hash
    return try write { database in
      let held = try RecordState(from: database)
      try held.checkTables(in: database)
      if let known = held.editions.first(where: { $0.isCurrent && $0.hash == hash }) {
        return .unchanged(known)
      }
      let (record, changes) = try incoming.replace(in: database, holding: held)
      var writer = try RecordWriter(database)
      try writer.append(.import(record), at: time, on: incoming.imported, by: person)
      try writer.finish()
      // What was written has to read back as it was meant before it counts.
      let state = try RecordState(from: database)
      _ = try state.entries(after: record.edition - 1, in: database)
      return .taken(state.editions[record.edition - 1], changes: changes)
    }
  }
}
