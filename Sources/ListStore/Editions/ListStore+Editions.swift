extension ListStore {
  /// Every edition that was imported, the oldest first.
  package func editions() throws(ListStoreError) -> [StoredEdition] {
    try readState { state, _ in state.editions }
  }

  /// What the edition changed against the one that it replaced; nil where it was the first.
  package func changes(of edition: Int) throws(ListStoreError) -> [EntryChange]? {
    try readState { state, database in try state.changes(of: edition, in: database) }
  }

  /// What the current editions had to leave out.
  package func rejected() throws(ListStoreError) -> [StoredRejection] {
    try readState { state, database in
      try state.editions.filter(\.isCurrent).flatMap { edition in
        try state.rejected(of: edition.id, in: database)
      }
    }
  }

  /// The parties of the current editions, in the order of import; with `after`, those that came or
  /// changed in a later edition than that.
  package func entries(after edition: Int = 0) throws(ListStoreError) -> [ListEntry] {
    try readState { state, database in try state.entries(after: edition, in: database) }
  }
}
