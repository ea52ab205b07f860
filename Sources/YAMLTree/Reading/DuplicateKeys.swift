/// Finds keys given twice in a mapping, in time linear in their number.
struct DuplicateKeys {
  /// Two keys with the same text, as indices of nodes.
  struct Duplicate {
    let first: Int
    let again: Int
  }

  /// Mappings up to this size are compared key by key, which costs less than hashing.
  private static let smallCount = 12

  private var keys: [Int] = []
  private var slots: [Int] = []

  /// The duplicates in the mapping at `index`, the last of the records with all it contains, each with the first key of the same text.
  mutating func find(
    in index: Int, records: [Record], bytes: [UInt8], arena: [UInt8]
  ) -> [Duplicate] {
    keys.removeAll(keepingCapacity: true)
    var node = index + 1
    while node < records.count {
      // Keys that are collections, aliases or missing have been reported as such.
      if records[node].shape.isScalar, !records[node].text.isEmpty || records[node].shape != .plain
      {
        keys.append(node)
      }
      node = records.indexAfter(records.indexAfter(node))
    }
    let texts = KeyTexts(records: records, bytes: bytes, arena: arena)
    return keys.count <= Self.smallCount ? comparing(texts) : hashing(texts)
  }

  private func comparing(_ texts: KeyTexts) -> [Duplicate] {
    var duplicates: [Duplicate] = []
    for (position, again) in keys.enumerated() {
      for first in keys[..<position] where texts.areEqual(first, again) {
        duplicates.append(Duplicate(first: first, again: again))
        break
      }
    }
    return duplicates
  }

  /// Open addressing over indices; Swift's hash is keyed, so a file cannot aim for collisions, and
  /// the result does not depend on the key.
  private mutating func hashing(_ texts: KeyTexts) -> [Duplicate] {
    var capacity = 32
    while capacity < keys.count * 2 { capacity *= 2 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(-1, count: capacity))
    var duplicates: [Duplicate] = []
    for key in keys {
      var slot = texts.hash(key) & (capacity - 1)
      while slots[slot] >= 0, !texts.areEqual(slots[slot], key) {
        slot = (slot + 1) & (capacity - 1)
      }
      if slots[slot] >= 0 {
        duplicates.append(Duplicate(first: slots[slot], again: key))
      } else {
        slots[slot] = key
      }
    }
    return duplicates
  }
}

/// The texts of a tree under construction.
private struct KeyTexts {
  let records: [Record]
  let bytes: [UInt8]
  let arena: [UInt8]

  func areEqual(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (records[left], records[right])
    guard one.second - one.first == other.second - other.first else { return false }
    return text(one).elementsEqual(text(other))
  }

  func hash(_ index: Int) -> Int {
    var hasher = Hasher()
    unsafe text(records[index]).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return hasher.finalize() & Int.max
  }

  private func text(_ record: Record) -> ArraySlice<UInt8> {
    record.isVerbatim ? bytes[record.text] : arena[record.text]
  }
}

extension [Record] {
  fileprivate func indexAfter(_ index: Int) -> Int {
    guard index < count, !self[index].shape.isScalar else { return index + 1 }
    return Int(self[index].second)
  }
}
