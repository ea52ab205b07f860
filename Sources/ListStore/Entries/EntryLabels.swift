/// Entries of lists by the names that commands and plans give them.
package struct EntryLabels: Sendable {
  private let entries: [String: ListEntry]

  package init(_ entries: [ListEntry], coverage: ListCoverage) {
    self.entries = Dictionary(
      entries.filter(coverage.isScreened).map { ($0.label(on: coverage.list(of: $0)), $0) }
    ) { first, _ in first }
  }

  /// The entry that bears the label; nil where none does.
  package func entry(_ label: String) -> ListEntry? { entries[label] }
}
