import Regulation

/// The words of titles, weighed by how rare they are.
struct TitleIndex: Sendable {
  private var words: [EntryID: [String]] = [:]
  private var postings: [String: [EntryID]] = [:]
  private var count = 0

  init(_ entries: some Sequence<Entry>) {
    for entry in entries {
      let words = Self.words(of: entry.provision.title)
      self.words[entry.id] = words
      for word in words { postings[word, default: []].append(entry.id) }
      count += 1
    }
  }

  /// How alike the titles of two entries are, from 0 to 1: the weight of the words in both, over
  /// the weight of the words in either.
  func likeness(_ left: EntryID, _ right: EntryID) -> (score: Double, words: [String]) {
    let (here, there) = (words[left] ?? [], Set(words[right] ?? []))
    let shared = here.filter(there.contains)
    let both = shared.reduce(0) { $0 + weight($1) }
    let all =
      here.reduce(0) { $0 + weight($1) } + (words[right] ?? []).reduce(0) { $0 + weight($1) } - both
    let rarest = shared.sorted { (-weight($0), $0) < (-weight($1), $1) }
    return (all > 0 ? both / all : 0, rarest)
  }

  /// The entries whose titles have one of the entry's words.
  func relatives(of entry: EntryID) -> Set<EntryID> {
    Set((words[entry] ?? []).flatMap { postings[$0] ?? [] })
  }

  /// The root keeps the rarest words from drowning all others.
  private func weight(_ word: String) -> Double {
    (Double(count) / Double(max(postings[word]?.count ?? 0, 1))).squareRoot()
  }

  /// The words of a title without case, sorted, each once; a plural counts as its singular.
  static func words(of title: String) -> [String] {
    let parts = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let stems = parts.filter { $0.count > 2 }.map { part in
      part.count > 3 && part.hasSuffix("s") && !part.hasSuffix("ss")
        ? String(part.dropLast()) : String(part)
    }
    return Set(stems).sorted()
  }
}
