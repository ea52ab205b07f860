import ListStore

extension StatusReport {
  /// Whether the copy held of a list of the catalog is older than the catalog lets one be.
  package var hasStaleLists: Bool { coverage.standings.contains { $0.isStale(on: day) } }

  /// Whether no copy of a list of the catalog is held.
  package var lacksLists: Bool { coverage.standings.contains { $0.copy == nil } }
}
