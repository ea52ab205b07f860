import Crosswalk
import Regulation

/// Where an item stands to a list on a day.
enum Classification {
  /// On the list at these codes; derived ones come with the walk that shows them.
  case listed([ControlCode], derivation: [Correspondences.Step])
  /// Reviewed and on no entry.
  case notListed
  /// On no entry but in the list's basket.
  case basket
  /// The project does not say, and nothing it says elsewhere shows it.
  case unknown

  /// How the project would state it.
  var stated: String? {
    switch self {
    case .listed(let codes, _): codes.map(\.text).joined(separator: ", ")
    case .notListed: "none"
    case .basket: "basket"
    case .unknown: nil
    }
  }
}

extension Scene {
  /// The item's standing to the list: as stated, or else derived through correspondences.
  func classification(of item: Item, on list: ListID, _ clock: inout Clock) -> Classification {
    let key = Standings.Key(item: item.id, list: list, day: day)
    let standing = standings.standing(key) {
      var clock = Clock()
      let classification = findClassification(of: item, on: list, &clock)
      return Standings.Standing(classification: classification, change: clock.nextChange)
    }
    clock.note(standing.change)
    return standing.classification
  }

  private func findClassification(
    of item: Item, on list: ListID, _ clock: inout Clock
  ) -> Classification {
    switch item.classifications[list] {
    case .code(let code): return .listed([code], derivation: [])
    case .notListed: return .notListed
    case .basket: return .basket
    case nil: break
    }
    if isPrecluded(item, on: list, &clock) { return .notListed }
    var derived: [Correspondences.Derivation] = []
    for (other, classification) in item.classifications.sorted(by: { $0.key < $1.key }) {
      if case .code(let code) = classification {
        let entry = EntryID(list: other, code: code)
        clock.note(book.correspondences.nextChange(around: entry, after: day))
        derived += book.correspondences.derive(from: entry, to: list, on: day)
      }
    }
    guard let first = derived.first else { return .unknown }
    return .listed(derived.map(\.entry.code), derivation: first.path)
  }

  /// Whether the item is, on the day, on a list whose order of review rules this one out.
  private func isPrecluded(_ item: Item, on list: ListID, _ clock: inout Clock) -> Bool {
    item.classifications.contains { other, classification in
      guard book.lists[other]?.precludes.contains(list) ?? false else { return false }
      switch classification {
      case .notListed: return false
      case .basket: return true
      case .code(let code): return force(of: EntryID(list: other, code: code), &clock) == .true
      }
    }
  }

  /// Whether the catalog holds the code in force on the day; a code that an incomplete list
  /// lacks is taken at the project's word.
  func force(of entry: EntryID, _ clock: inout Clock) -> Truth {
    book.lineage(of: entry).reduce(.true) { truth, part in
      truth && clock.force(of: part.provision, on: day)
    }
  }

  /// Whether a code lies inside a scope: unknown where the code is broader than the scope.
  static func isInside(_ code: ControlCode, _ scope: ControlCode) -> Truth {
    if code.isInside(scope) { return .true }
    return scope.isInside(code) ? .unknown : .false
  }
}
