import Regulation

/// The conditions of the law as flat arrays, each distinct test of a fact once.
struct ConditionProgram: Sendable {
  struct Node: Sendable {
    enum Kind: UInt8, Sendable {
      case all
      case any
      case not
      case leaf
    }

    let kind: Kind
    /// Of a leaf its number, of others where their parts begin.
    let first: Int32
    let count: Int32
  }

  /// Which row of which table answers a leaf, or what else does.
  enum Leaf: Sendable {
    case row(Axis, slot: Int32)
    /// What holds of the act or of the parties to it.
    case either(Axis, slot: Int32, Axis, otherSlot: Int32)
    case deemed
    case releasePlace
    case control(ControlFact)
    case eligible
    case reasons
    case held
    case heldAtSite
    case confirmation
  }

  private(set) var nodes: [Node] = []
  private(set) var parts: [Int32] = []
  private(set) var leaves: [Leaf] = []
  /// What each leaf asks.
  private(set) var questions: [LeafQuestion] = []
  /// Whether each leaf lets more be done where it holds: then a place on a list has to be stated, and
  /// does not follow from one on another.
  private(set) var frees: [Bool] = []
  /// The tests that rows of each axis answer, by slot.
  private(set) var slots: [[FactTest]] = Array(repeating: [], count: Axis.allCases.count)
  private var leafNumbers: [LeafKey: Int32] = [:]
  private var slotNumbers: [Axis: [FactTest: Int32]] = [:]

  enum LeafQuestion: Sendable, Hashable {
    case fact(FactTest)
    case confirmation(Confirmation)
  }

  private struct LeafKey: Hashable {
    let question: LeafQuestion
    let frees: Bool
  }

  /// Adds a condition, which lets more be done where it holds, or less, and gives the number of its
  /// node.
  mutating func add(_ condition: Condition, frees: Bool = false) -> Int32 {
    switch condition {
    case .all(let conditions): add(.all, conditions, frees)
    case .any(let conditions): add(.any, conditions, frees)
    case .not(let condition): add(.not, [condition], !frees)
    case .confirm(let confirmation): addLeaf(.confirmation(confirmation), frees: false)
    case .fact(let test): addLeaf(.fact(test), frees: frees && test.key == .item(.on))
    }
  }

  private mutating func add(_ kind: Node.Kind, _ conditions: [Condition], _ frees: Bool) -> Int32 {
    let numbers = conditions.map { add($0, frees: frees) }
    let first = Int32(parts.count)
    parts += numbers
    nodes.append(Node(kind: kind, first: first, count: Int32(numbers.count)))
    return Int32(nodes.count - 1)
  }

  private mutating func addLeaf(_ question: LeafQuestion, frees: Bool) -> Int32 {
    let key = LeafKey(question: question, frees: frees)
    let number =
      leafNumbers[key]
      ?? {
        let number = Int32(leaves.count)
        leaves.append(leaf(for: question))
        questions.append(question)
        self.frees.append(frees)
        leafNumbers[key] = number
        return number
      }()
    nodes.append(Node(kind: .leaf, first: number, count: 0))
    return Int32(nodes.count - 1)
  }

  private mutating func leaf(for question: LeafQuestion) -> Leaf {
    guard case .fact(let test) = question else { return .confirmation }
    switch test.key {
    case .item(.eligible): return .eligible
    case .item(.reasonsOnly), .item(.reasonsAny): return .reasons
    case .item: return .row(.item, slot: slot(test, of: .item))
    case .control(let fact): return .control(fact)
    case .act(.deemed): return .deemed
    case .act(.destinationIsReleasePlace): return .releasePlace
    case .act(.destination): return .row(.destination, slot: slot(test, of: .destination))
    case .act(.touches):
      return .either(
        .act, slot: slot(test, of: .act), .parties, otherSlot: slot(test, of: .parties))
    case .act: return .row(.act, slot: slot(test, of: .act))
    case .party(.any, .flag):
      return .either(
        .parties, slot: slot(test, of: .parties), .person, otherSlot: slot(test, of: .person))
    case .party: return .row(.parties, slot: slot(test, of: .parties))
    case .person(.signatory, _): return .row(.parties, slot: slot(test, of: .parties))
    case .person(.person, _): return .row(.person, slot: slot(test, of: .person))
    case .holding(.held): return .held
    case .holding(.heldAtSite): return .heldAtSite
    case .holding(.safeguard): return .row(.project, slot: slot(test, of: .project))
    }
  }

  private mutating func slot(_ test: FactTest, of axis: Axis) -> Int32 {
    if let slot = slotNumbers[axis]?[test] { return slot }
    let slot = Int32(slots[axis.rawValue].count)
    slots[axis.rawValue].append(test)
    slotNumbers[axis, default: [:]][test] = slot
    return slot
  }

  /// Every leaf at or below the node, each time it is met.
  func forEachLeaf(below node: Int32, _ body: (Int32) -> Void) {
    let node = nodes[Int(node)]
    if node.kind == .leaf { return body(node.first) }
    for part in parts[Int(node.first)..<Int(node.first + node.count)] {
      forEachLeaf(below: part, body)
    }
  }
}

/// A part of an exposure of which facts are read: facts of one axis depend on nothing else.
enum Axis: Int, Sendable, CaseIterable {
  case item
  case act
  case parties
  case person
  /// The destination as the regime counts it.
  case destination
  case project
}
