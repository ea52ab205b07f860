import Regulation

/// A regime's answers by what was observed to reach them, as trees: what is observed next depends on
/// the values before, so that a situation needs to be asked only what its own answer turns on.
struct ObservationTree {
  /// Where a tree begins: what is known of every act without being observed.
  struct Root {
    static let variants = Exposure.Kind.allCases.count * Truth.allCases.count * 2

    fileprivate let number: Int

    init(_ exposure: Exposure) {
      let kind = Exposure.Kind.allCases.firstIndex(of: exposure.kind) ?? 0
      let border = kind * Truth.allCases.count + Int(exposure.crossesBorder.rawValue)
      number = border * 2 + (exposure.person == nil ? 0 : 1)
    }
  }

  struct Answer {
    let resolution: Int32
    /// The first later day on which it may be another.
    let change: CivilDate?
  }

  private struct Node {
    enum Kind {
      case open
      case answer
      case state(Axis, PlaceOrdinal)
      case other
    }

    var kind = Kind.open
    /// Of a state the slot, of others and of answers the number.
    var number: Int32 = -1
    var firstBranch: Int32 = -1
  }

  /// Where a value leads.
  private struct Branch {
    let value: Int64
    let node: Int32
    let next: Int32
  }

  /// The first nodes of each day; -1 where nothing was observed yet.
  private var roots: [CivilDate: [Int32]] = [:]
  private var nodes: [Node] = []
  private var branches: [Branch] = []
  private var others: [Observation] = []
  private var answers: [Answer] = []

  /// The answer that the situation the evaluator has turned to leads to, if it was met before.
  func answer(from root: Root, _ evaluator: inout Evaluator) -> Answer? {
    guard let roots = roots[evaluator.day] else { return nil }
    var number = roots[root.number]
    while number >= 0 {
      let node = nodes[Int(number)]
      let value: Int64
      switch node.kind {
      case .open: return nil
      case .answer: return answers[Int(node.number)]
      case .state(let axis, let place): value = evaluator.value(axis, node.number, place)
      case .other: value = evaluator.value(of: others[Int(node.number)])
      }
      number = next(of: node, value)
    }
    return nil
  }

  /// Keeps an answer by what was observed on the way to it.
  mutating func keep(
    _ answer: Answer, from root: Root, on day: CivilDate, _ observed: ObservedSituation
  ) {
    guard observed.isComplete else { return }
    var number = self.root(root, on: day)
    for (observation, value) in observed.steps {
      if case .open = nodes[Int(number)].kind { setOut(number, observation) }
      let next = next(of: nodes[Int(number)], value)
      number = next >= 0 ? next : branch(from: number, value)
    }
    nodes[Int(number)].kind = .answer
    nodes[Int(number)].number = Int32(answers.count)
    answers.append(answer)
  }

  @inline(__always)
  private func next(of node: Node, _ value: Int64) -> Int32 {
    var branch = node.firstBranch
    while branch >= 0 {
      let candidate = branches[Int(branch)]
      if candidate.value == value { return candidate.node }
      branch = candidate.next
    }
    return -1
  }

  private mutating func root(_ root: Root, on day: CivilDate) -> Int32 {
    var known = roots[day] ?? Array(repeating: -1, count: Root.variants)
    if known[root.number] < 0 { known[root.number] = newNode() }
    roots[day] = known
    return known[root.number]
  }

  private mutating func newNode() -> Int32 {
    nodes.append(Node())
    return Int32(nodes.count - 1)
  }

  private mutating func setOut(_ number: Int32, _ observation: Observation) {
    if case .state(let axis, let slot, let place) = observation {
      nodes[Int(number)].kind = .state(axis, place)
      nodes[Int(number)].number = slot
    } else {
      nodes[Int(number)].kind = .other
      nodes[Int(number)].number = Int32(others.count)
      others.append(observation)
    }
  }

  private mutating func branch(from number: Int32, _ value: Int64) -> Int32 {
    let new = newNode()
    branches.append(Branch(value: value, node: new, next: nodes[Int(number)].firstBranch))
    nodes[Int(number)].firstBranch = Int32(branches.count - 1)
    return new
  }
}
