import Crosswalk
import Regulation

/// One entry with its counterparts on other lists, as a drawing and in words.
struct CounterpartFigure {
  /// The most telling counterparts on one list; more would crowd the others out.
  private static let perList = 3

  private struct Found {
    let entry: EntryID
    let relation: Relation
    let origin: String
    let isConcluded: Bool
  }

  let entry: EntryID
  private let found: [Found]
  private let names: Names

  /// Nil where the entry has no known counterpart.
  init?(of entry: EntryID, in survey: GapSurvey, names: Names) {
    self.entry = entry
    self.names = names
    found = names.catalog.lists.map(\.id).filter { $0 != entry.list }
      .flatMap { Self.counterparts(of: entry, in: $0, survey) }
    if found.isEmpty { return nil }
  }

  var count: Int { found.count }

  var figure: Figure {
    Figure(
      "\(entry.code.text) of \(names.title(of: entry.list)) and its counterparts",
      svg: drawing.inline, alternative: words)
  }

  private static func counterparts(
    of entry: EntryID, in list: ListID, _ survey: GapSurvey
  ) -> [Found] {
    let proved = survey.closure.counterparts(of: entry, in: list).filter(\.relation.showsShare)
      .firstOfEachLine.prefix(perList).map { counterpart in
        Found(
          entry: counterpart.entry, relation: counterpart.relation,
          origin: counterpart.basis.word, isConcluded: counterpart.basis != .asserted)
      }
    guard proved.isEmpty else { return Array(proved) }
    return survey.origins.ties(of: entry, in: list).prefix(perList).map { tie in
      Found(
        entry: tie.entry, relation: tie.relation, origin: "by \(tie.items.listed())",
        isConcluded: true)
    }
  }

  private var drawing: NeighbourhoodDrawing {
    NeighbourhoodDrawing(
      of: node(entry),
      branches: found.map { found in
        .init(
          found.relation.words, .eitherWay, node(found.entry), isConcluded: found.isConcluded)
      })
  }

  private func node(_ entry: EntryID) -> NeighbourhoodDrawing.Node {
    .init(
      kind: names.title(of: entry.list), key: entry.description,
      title: names.entry(holding: entry)?.provision.title ?? "")
  }

  /// The same in words: how the entry stands to each.
  private var words: String {
    found.map { found in
      "\(found.relation.words): \(found.entry) (\(found.origin))"
    }.joined(separator: "; ").capitalisedFirst + "."
  }
}
