import Regulation

/// The codes of all lists, by their first part, to tell whether a list has a code.
struct CodeIndex: Sendable {
  private var codes: [ListID: [String: [ControlCode]]] = [:]
  private let completeLists: Set<ListID>

  init(codes entries: some Sequence<EntryID>, completeLists: some Sequence<ListID>) {
    self.completeLists = Set(completeLists)
    for entry in entries {
      codes[entry.list, default: [:]][entry.code.entry, default: []].append(entry.code)
    }
  }

  /// Whether the catalog holds every entry of the list.
  func isComplete(_ list: ListID) -> Bool { completeLists.contains(list) }

  /// Whether the list has the code, a part of it, or something that it is a part of.
  func has(_ entry: EntryID) -> Bool {
    guard let byFirst = codes[entry.list] else { return false }
    let isPattern = entry.code.entry.utf8.contains(UInt8(ascii: "?"))
    let candidates =
      isPattern ? byFirst.values.flatMap { $0 } : byFirst[entry.code.entry, default: []]
    return candidates.contains { $0.isAlong(entry.code) }
  }

  /// The codes of the list as text.
  func codes(of list: ListID) -> [String] {
    codes[list, default: [:]].values.joined().map(\.text)
  }
}
