import Regulation

/// Ten lists that follow one another loosely, the same on every run.
enum MadeUpCatalog {
  private static let lists = 10
  private static let families = 1000
  private static let paragraphs = 9

  /// 1,000 entries with nine paragraphs on each list; each list is compared with the next, and
  /// some entries with a third.
  static func make() -> LawCatalog {
    var state: UInt32 = 1
    func next(_ count: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 8) % count
    }
    let ids = (0..<lists).map { list in
      (0..<families).map { family in
        (0...paragraphs).compactMap { id(list, family, $0) }
      }
    }
    var catalog = LawCatalog()
    for entry in ids.joined().joined() {
      catalog.entries.append(
        Entry(id: entry, provision: Provision(title: "Made-up entry"), kind: nil))
    }
    for family in 0..<families {
      for list in 1..<lists {
        for paragraph in 0...paragraphs where paragraph == 0 || next(2) == 0 {
          // Whole entries of a third of the families differ; paragraphs correspond one to one.
          let relation: SetRelation = paragraph == 0 && family % 3 == 0 ? .overlaps : .equal
          catalog.correspondences.append(
            edge(ids[list - 1][family][paragraph], relation, ids[list][family][paragraph]))
        }
      }
      if family % 3 == 1 {
        catalog.correspondences.append(
          edge(ids[0][family][1 + next(paragraphs)], .narrower, ids[lists - 1][family][0]))
      }
    }
    return catalog
  }

  /// Entries each inside the next and all inside one, so that every two of them are related.
  static func chain(_ size: Int) -> [Correspondence] {
    let ids = (0..<size).compactMap { id(0, $0, 0) }
    let whole = id(1, 0, 0)
    return zip(ids, ids.dropFirst()).map { edge($0, .narrower, $1) }
      + ids.compactMap { entry in whole.map { edge(entry, .narrower, $0) } }
  }

  /// Two entries that overlap and whose paragraphs are equal one by one.
  static func sideBySide(_ size: Int) -> [Correspondence] {
    (0..<size / 2).compactMap { paragraph in
      guard let left = id(0, 0, paragraph), let right = id(1, 0, paragraph) else { return nil }
      return edge(left, paragraph == 0 ? .overlaps : .equal, right)
    }
  }

  private static func id(_ list: Int, _ family: Int, _ paragraph: Int) -> EntryID? {
    let code = paragraph == 0 ? "E\(family)" : "E\(family).\(paragraph)"
    return EntryID("made.up.list\(list)/\(code)")
  }

  private static func edge(_ from: EntryID, _ relation: SetRelation, _ to: EntryID)
    -> Correspondence
  {
    Correspondence(
      from: from, to: to, relation: relation, rationale: "made up",
      provision: Provision(title: "made up"))
  }
}
