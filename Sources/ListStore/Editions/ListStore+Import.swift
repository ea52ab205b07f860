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
    _ incoming: IncomingEdition, by person: String?
  ) throws(ListStoreError) -> ImportOutcome {
    let hash = incoming.hash
    if let known = try editions().first(where: { $0.isCurrent && $0.hash == hash }) {
      return .unchanged(known)
    }
    return try write { database in
      let (edition, changes) = try incoming.replace(in: database)
      try AuditRecord.append(
        .import(.init(edition)), on: incoming.imported, by: person, to: database)
      return .taken(edition, changes: changes)
    }
  }
}

extension AuditContent.Import {
  fileprivate init(_ edition: StoredEdition) {
    self.init(
      edition: edition.id, format: edition.format, published: edition.published.description,
      hash: edition.hash, files: edition.files.map(\.name), entries: edition.entryCount,
      rejected: edition.rejectedCount)
  }
}
