import Crosswalk
import Regulation

/// Numbers that look random and are the same on every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// Lists whose entries stand for real sets, so that the truth about any two of them is known.
struct SetSystem {
  /// What each entry controls, as a bit mask that is never empty.
  private(set) var contents: [EntryID: UInt16] = [:]

  static let day = CivilDate(dayNumber: 20_000)

  /// A few lists of entries with paragraphs and deeper paragraphs, each inside the one above.
  init(seed: Int, lists: Int = 3, entries: Int = 2) {
    var dice = Dice(seed)
    for list in 0..<lists {
      for number in 1...entries {
        let whole = UInt16.random(in: 1...255, using: &dice)
        insert(list, "\(number)", whole)
        for letter in ["a", "b"] where Bool.random(using: &dice) {
          let part = whole & UInt16.random(in: 1...255, using: &dice)
          guard part != 0 else { continue }
          insert(list, "\(number).\(letter)", part)
          let deep = part & UInt16.random(in: 1...255, using: &dice)
          if deep != 0 { insert(list, "\(number).\(letter).1", deep) }
        }
      }
    }
  }

  var entries: [EntryID] { contents.keys.sorted() }

  /// The relation that holds.
  func truth(_ left: EntryID, _ right: EntryID) -> SetRelation {
    guard let a = contents[left], let b = contents[right] else { return .unknown }
    if a == b { return .equal }
    if a & b == 0 { return .disjoint }
    if a & b == a { return .narrower }
    return a & b == b ? .broader : .overlaps
  }

  /// True correspondences between random entries of different lists.
  func edges(_ count: Int, seed: Int) -> [Correspondence] {
    var dice = Dice(seed &+ 77)
    var edges: [Correspondence] = []
    while edges.count < count {
      guard let from = entries.randomElement(using: &dice),
        let to = entries.randomElement(using: &dice), from.list != to.list
      else { continue }
      edges.append(Self.edge(from, truth(from, to), to))
    }
    return edges
  }

  static func edge(_ from: EntryID, _ relation: SetRelation, _ to: EntryID) -> Correspondence {
    Correspondence(
      from: from, to: to, relation: relation, rationale: "test",
      provision: Provision(title: "edge"))
  }

  private mutating func insert(_ list: Int, _ code: String, _ content: UInt16) {
    guard let entry = EntryID("x.y.l\(list)/\(code)") else { return }
    contents[entry] = content
  }
}

/// Path consistency by the book: every triple again and again until nothing changes.
struct BruteForce {
  private let entries: [EntryID]
  private var relations: [[Relation]]

  /// Whether some relation became impossible.
  private(set) var contradicts = false

  init(entries: [EntryID], edges: [Correspondence]) {
    self.entries = entries
    let indices = entries.indices
    relations = entries.map { left in
      entries.map { right in
        guard left.list == right.list else { return .unknown }
        if left == right { return .equal }
        if left.code.isInside(right.code) { return .inside }
        return right.code.isInside(left.code) ? Relation.inside.converse : .unknown
      }
    }
    for edge in edges {
      guard let from = entries.firstIndex(of: edge.from), let to = entries.firstIndex(of: edge.to)
      else { continue }
      relations[from][to].formIntersection(Relation(edge.relation))
      relations[to][from].formIntersection(Relation(edge.relation).converse)
    }
    var changed = true
    while changed {
      changed = false
      for i in indices {
        for j in indices {
          for k in indices {
            let new = relations[i][j].intersection(relations[i][k].composed(with: relations[k][j]))
            if new != relations[i][j] {
              relations[i][j] = new
              changed = true
            }
          }
        }
      }
    }
    contradicts = relations.contains { $0.contains { $0.isEmpty } }
  }

  func relation(_ left: EntryID, _ right: EntryID) -> Relation {
    guard let i = entries.firstIndex(of: left), let j = entries.firstIndex(of: right) else {
      return .unknown
    }
    return relations[i][j]
  }
}
