import Crosswalk
import Regulation

/// The counterparts of one entry on other lists, each with what shows it.
struct EntryMap {
  let text: String

  init(
    of entry: EntryID, to lists: [ListID], in catalog: LawCatalog, on day: CivilDate,
    suggesting: Bool
  ) {
    let closure = Closure(catalog, on: day)
    let titles = Dictionary(catalog.entries.map { ($0.id, $0.provision.title) }) { first, _ in first
    }
    let hints = suggesting ? Suggestions(catalog, on: day) : nil
    let none = Set(catalog.reviewedNone.filter { $0.entry == entry }.map(\.target))
    let parts = lists.compactMap { list -> String? in
      let found = closure.counterparts(of: entry, in: list)
      let heading = "\(list)\n"
      if found.isEmpty && none.contains(list) { return heading + "  reviewed, no counterpart\n" }
      let proposed = found.isEmpty ? hints.map { Self.lines($0, entry, list, titles) } ?? "" : ""
      if found.isEmpty && lists.count > 1 && proposed.isEmpty { return nil }
      if found.isEmpty { return heading + "  nothing follows from what is recorded\n" + proposed }
      return heading
        + found.map { counterpart in
          let title = titles[counterpart.entry].map { "  \($0)" } ?? ""
          return "  \(counterpart.relation.words)  \(counterpart.entry.code)\(title)  "
            + "(\(counterpart.basis.word))\n"
            + Self.proof(closure.answer(entry, counterpart.entry))
        }.joined()
    }
    let heading = "\(entry)  \(titles[entry] ?? "")\n\n"
    text =
      heading
      + (parts.isEmpty ? "No list has a known counterpart.\n" : parts.joined(separator: "\n"))
  }

  private static func proof(_ answer: Answer) -> String {
    switch answer.proof {
    case .path(let steps):
      steps.map { step in
        "      \(step.reversed ? "read backwards: " : "")\(words(step.link))\n"
      }.joined()
    case .together(let links):
      "      together:\n" + links.map { "        \(words($0))\n" }.joined()
    }
  }

  private static func words(_ link: Link) -> String {
    switch link {
    case .asserted(let edge):
      "\(edge.from) \(edge.relation.rawValue) \(edge.to): \(edge.rationale)"
        + (edge.provision.confidence == .read ? "" : " [\(edge.provision.confidence.rawValue)]")
    case .contained(let paragraph, let whole): "\(paragraph.code) is a paragraph of \(whole)"
    }
  }

  private static func lines(
    _ hints: Suggestions, _ entry: EntryID, _ list: ListID, _ titles: [EntryID: String]
  ) -> String {
    hints.candidates(for: entry, in: list).map { candidate in
      "  candidate  \(candidate.entry.code)  \(titles[candidate.entry] ?? "")  "
        + "(\(candidate.evidence.map(\.words).joined(separator: "; ")))\n"
    }.joined()
  }
}

extension Candidate.Evidence {
  /// The reason in words.
  var words: String {
    switch self {
    case .sharedItems(let items): "both give effect to \(items.joined(separator: ", "))"
    case .substances(let numbers): "both name \(numbers.joined(separator: ", "))"
    case .sameCode: "the same code"
    case .words(let words): "both speak of \(words.joined(separator: ", "))"
    case .thresholds(let relation): "thresholds \(relation.words)"
    }
  }
}
