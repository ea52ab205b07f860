import Crosswalk
import Regulation

/// Where an item stands to a list on a day.
enum Classification: Sendable {
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

  /// The correspondences that it is derived through.
  var derivation: [Correspondences.Step] {
    if case .listed(_, let steps) = self { steps } else { [] }
  }
}

/// Where items stand to lists: a walk through correspondences is long, and many rules ask for it.
final class ClassificationMemo {
  struct Key: Hashable {
    let item: String
    let list: ListID
  }

  fileprivate var known = DatedMemo<Key, Classification>()
}

extension FactSource {
  /// The item's standing to the list: as stated, or else derived through correspondences.
  func classification(of item: Item, on list: ListID, _ log: inout FactLog) -> Classification {
    let key = ClassificationMemo.Key(item: item.id, list: list)
    if let known = classifications.known.value(for: key, on: log.day) {
      log.note(known.change)
      return known.value
    }
    var own = FactLog(day: log.day)
    let found = findClassification(of: item, on: list, &own)
    classifications.known.keep(found, for: key, from: log.day, change: own.nextChange)
    log.note(own.nextChange)
    return found
  }

  private func findClassification(
    of item: Item, on list: ListID, _ log: inout FactLog
  ) -> Classification {
    switch item.classifications[list] {
    case .code(let code): return .listed([code], derivation: [])
    case .notListed: return .notListed
    case .basket: return .basket
    case nil: break
    }
    if item.kind == .service && !book.services.contains(list) { return .notListed }
    if let kind = item.kind, let kinds = book.lists[list]?.kinds, !kinds.isEmpty,
      !kinds.contains(kind)
    {
      return .notListed
    }
    if isPrecluded(item, on: list, &log) { return .notListed }
    var derived: [Correspondences.Derivation] = []
    for (other, classification) in item.classifications.sorted(by: { $0.key < $1.key }) {
      guard case .code(let code) = classification else { continue }
      let walk = book.correspondences.walk(
        from: EntryID(list: other, code: code), to: list, on: log.day)
      log.note(walk.nextChange)
      derived += walk.found
    }
    guard let first = derived.first else { return .unknown }
    return .listed(derived.map(\.entry.code), derivation: first.path)
  }

  /// Whether the item is, on the day, on a list that this one goes before or after in an order of
  /// review: of two such lists an item is on one at most.
  private func isPrecluded(_ item: Item, on list: ListID, _ log: inout FactLog) -> Bool {
    for (other, classification) in item.classifications {
      let excludeEachOther =
        book.lists[other]?.precludes.contains(list) ?? false
        || book.lists[list]?.precludes.contains(other) ?? false
      guard excludeEachOther else { continue }
      switch classification {
      case .notListed: continue
      case .basket: return true
      case .code(let code):
        if force(of: EntryID(list: other, code: code), &log) == .true { return true }
      }
    }
    return false
  }

  /// Whether the catalog holds the code in force on the day; a code that an incomplete list
  /// lacks is taken at the project's word.
  func force(of entry: EntryID, _ log: inout FactLog) -> Truth {
    var truth = Truth.true
    for part in book.lineage(of: entry) { truth = truth && log.force(of: part.provision) }
    return truth
  }
}
