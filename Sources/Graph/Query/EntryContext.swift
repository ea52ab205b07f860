package import Regulation

/// An entry with its place in the list.
package struct EntryContext: Sendable, Hashable {
  package let entry: Entry
  /// The entries above it, from the top of the list down.
  package let ancestors: [EntrySummary]
  /// The entries directly below it, by code.
  package let children: [EntrySummary]
}

/// The name of an entry.
package struct EntrySummary: Sendable, Hashable {
  package let id: EntryID
  package let title: String
}
