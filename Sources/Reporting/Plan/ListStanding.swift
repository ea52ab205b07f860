import Assessment
import Crosswalk
import Regulation

/// Where an item stands on a list: as stated, as it follows from another list, or open.
struct ListStanding: Equatable {
  let words: Prose
  let basis: Prose
  let isOpen: Bool

  init(of item: Item, on list: ListID, in plan: Plan) {
    switch item.classifications[list] {
    case .code(let code):
      words = Self.words(for: EntryID(list: list, code: code), plan.names)
      basis = "stated"
      isOpen = false
    case .notListed:
      words = "on no entry"
      basis = "stated"
      isOpen = false
    case .basket:
      let basket = plan.book.catalog.lists.first { $0.id == list }?.basket
      words = "\(.code(basket ?? "basket")), on no entry"
      basis = "stated"
      isOpen = false
    case nil:
      let stated = item.classifications.sorted { $0.key < $1.key }.compactMap { other, standing in
        if case .code(let code) = standing { EntryID(list: other, code: code) } else { nil }
      }
      let derived = stated.flatMap {
        plan.book.correspondences.derive(from: $0, to: list, on: plan.project.asOf)
      }
      if let first = derived.first {
        words = derived.map(\.entry).distinct.map { Self.words(for: $0, plan.names) }
          .joined(separator: "; ")
        basis = "derived by \(first.path.map(\.words).joined(separator: ", then "))"
        isOpen = false
      } else {
        words = "open"
        basis = Self.candidates(for: stated, on: list, in: plan)
        isOpen = true
      }
    }
  }

  private static func words(for entry: EntryID, _ names: Names) -> Prose {
    let title = names.entry(holding: entry).map { ", \($0.provision.title)" } ?? ""
    return "\(.code(entry.code.text))\(title)"
  }

  private static func candidates(
    for stated: [EntryID], on list: ListID, in plan: Plan
  ) -> Prose {
    let candidates = stated.flatMap {
      plan.book.correspondences.candidates(for: $0, in: list, on: plan.project.asOf)
    }.map(\.target).distinct
    guard !candidates.isEmpty else { return "not stated, and nothing stated elsewhere shows it" }
    let codes = candidates.map { Prose([.code($0.code.text)]) }.joined(separator: ", ")
    return "not stated; look at \(codes)"
  }
}
