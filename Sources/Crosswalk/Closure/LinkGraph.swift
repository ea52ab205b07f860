import Regulation

/// Entries and links by number, grown one link at a time.
struct LinkGraph: Sendable {
  /// A link between numbered entries.
  private struct Stored {
    let from: UInt32
    let to: UInt32
    let relation: Relation
    /// An index of `correspondences`; -1 for a containment.
    let correspondence: Int32
  }

  /// Entries, paragraphs and all that contain them by their codes.
  private(set) var entries: [EntryID] = []
  /// The number of the list of each entry.
  private(set) var lists: [UInt32] = []
  /// Whether somebody named the entry, or only a code that continues it shows it.
  private(set) var named: [Bool] = []
  /// Correspondences of an entry with itself that say anything but equal.
  private(set) var absurd: [Correspondence] = []

  private var correspondences: [Correspondence] = []
  private var numbers: [EntryID: UInt32] = [:]
  private var listNumbers: [ListID: UInt32] = [:]
  private var links: [Stored] = []
  /// The last half of a link at each entry: twice its number, plus one at its target.
  private var lastHalf: [Int32] = []
  private var earlierHalf: [Int32] = []

  /// The number of an entry, where it has one.
  func number(of entry: EntryID) -> UInt32? { numbers[entry] }

  /// The number of a list, where it has one.
  func number(of list: ListID) -> UInt32? { listNumbers[list] }

  /// Takes in an entry with all that contain it, and returns its number.
  @discardableResult
  mutating func insert(_ entry: EntryID) -> UInt32 {
    if let known = numbers[entry] {
      named[Int(known)] = true
      return known
    }
    let list = listNumbers[entry.list] ?? UInt32(listNumbers.count)
    listNumbers[entry.list] = list
    let number = append(entry, list)
    named[Int(number)] = true
    var part = number
    for code in entry.code.ancestors.dropFirst() {
      let whole = EntryID(list: entry.list, code: code)
      let known = numbers[whole]
      let container = known ?? append(whole, list)
      add(Stored(from: part, to: container, relation: .inside, correspondence: -1))
      if known != nil { break }
      part = container
    }
    return number
  }

  /// Takes in a correspondence and returns the numbers of its ends.
  mutating func insert(_ correspondence: Correspondence) -> (from: UInt32, to: UInt32) {
    let ends = (from: insert(correspondence.from), to: insert(correspondence.to))
    let relation = Relation(correspondence.relation)
    if ends.from == ends.to {
      if relation != .equal && relation != .unknown { absurd.append(correspondence) }
    } else if relation != .unknown {
      correspondences.append(correspondence)
      add(
        Stored(
          from: ends.from, to: ends.to, relation: relation,
          correspondence: Int32(correspondences.count - 1)))
    }
    return ends
  }

  /// The link of a number.
  func link(_ name: Int32) -> Link {
    let stored = links[Int(name)]
    return stored.correspondence < 0
      ? .contained(entries[Int(stored.from)], in: entries[Int(stored.to)])
      : .asserted(correspondences[Int(stored.correspondence)])
  }

  /// What the correspondences between two entries say together, read from the first.
  func asserted(_ from: UInt32, _ to: UInt32) -> Relation {
    var result = Relation.unknown
    forEachLink(at: from) { stored, _ in
      guard stored.correspondence >= 0 else { return }
      if stored.from == from && stored.to == to { result.formIntersection(stored.relation) }
      if stored.to == from && stored.from == to {
        result.formIntersection(stored.relation.converse)
      }
    }
    return result
  }

  /// The region around an entry.
  func region(around number: UInt32) -> Region {
    var nodes = [number]
    var places: [UInt32: Int32] = [number: 0]
    var names: [Int32] = []
    var next = 0
    while next < nodes.count {
      let node = nodes[next]
      next += 1
      forEachLink(at: node) { stored, name in
        if stored.from == node { names.append(name) }
        let end = stored.from == node ? stored.to : stored.from
        if places.updateValue(0, forKey: end) == nil { nodes.append(end) }
      }
    }
    nodes.sort { entries[Int($0)] < entries[Int($1)] }
    for (place, node) in nodes.enumerated() { places[node] = Int32(place) }
    let sorted = names.map { name in
      let stored = links[Int(name)]
      return (
        name: name, from: places[stored.from] ?? 0, to: places[stored.to] ?? 0,
        relation: stored.relation
      )
    }.sorted { ($0.from, $0.to, $0.relation.rawValue) < ($1.from, $1.to, $1.relation.rawValue) }
    return Region(nodes: nodes, links: sorted)
  }

  private mutating func append(_ entry: EntryID, _ list: UInt32) -> UInt32 {
    let number = UInt32(entries.count)
    numbers[entry] = number
    entries.append(entry)
    lists.append(list)
    named.append(false)
    lastHalf.append(-1)
    return number
  }

  private mutating func add(_ link: Stored) {
    let half = Int32(links.count * 2)
    links.append(link)
    earlierHalf.append(lastHalf[Int(link.from)])
    lastHalf[Int(link.from)] = half
    earlierHalf.append(lastHalf[Int(link.to)])
    lastHalf[Int(link.to)] = half + 1
  }

  private func forEachLink(at node: UInt32, _ body: (Stored, Int32) -> Void) {
    var half = lastHalf[Int(node)]
    while half >= 0 {
      body(links[Int(half / 2)], half / 2)
      half = earlierHalf[Int(half)]
    }
  }
}
