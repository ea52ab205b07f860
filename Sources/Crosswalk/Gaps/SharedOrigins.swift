package import Regulation

/// What entries of two lists have in common because they give effect to one multilateral item.
///
/// Little follows soundly. Several entries of a list may share an item out among themselves, and
/// then two of them from different lists may be disjoint. Where each list has a single entry for
/// the item, each gives effect to the whole of it, so the two share at least the item; which of
/// them takes in more is a matter of national divergence and stays open. That a state gives
/// effect to the whole item is taken for granted here, so such a relation is labelled by its
/// origin, never enters the closure, and gives way to every assertion.
package struct SharedOrigins: Sendable {
  /// A multilateral item that two entries alone give effect to, each on its list.
  package struct Tie: Sendable, Hashable {
    package let entry: EntryID
    /// The items, in order.
    package let items: [String]
    /// Always that something is shared.
    package var relation: Relation { .shares }
  }

  /// The entries of each list that give effect to an item.
  private var entries: [String: [ListID: [EntryID]]] = [:]
  private var items: [EntryID: [String]] = [:]

  package init(_ entries: some Sequence<Entry>) {
    for entry in entries where !entry.implements.isEmpty {
      let implemented = Array(Set(entry.implements)).sorted()
      items[entry.id] = implemented
      for item in implemented {
        self.entries[item, default: [:]][entry.id.list, default: []] += [entry.id]
      }
    }
  }

  /// The items that the entry gives effect to.
  package func items(of entry: EntryID) -> [String] { items[entry] ?? [] }

  /// All entries of the list that give effect to one of the entry's items, alone or not.
  package func relatives(of entry: EntryID, in list: ListID) -> [EntryID] {
    Array(Set(items(of: entry).flatMap { entries[$0]?[list] ?? [] })).sorted()
  }

  /// The entries of the list that share an item with the entry for certain.
  package func ties(of entry: EntryID, in list: ListID) -> [Tie] {
    var found: [EntryID: [String]] = [:]
    for item in items(of: entry) where entries[item]?[entry.list] == [entry] {
      if let there = entries[item]?[list], there.count == 1, entry.list != list {
        found[there[0], default: []].append(item)
      }
    }
    return found.map { Tie(entry: $0.key, items: $0.value) }.sorted { $0.entry < $1.entry }
  }
}
