/// Everything that path consistency says of a few places: the relation of every two of them.
///
/// For the relations that arise here, the five base relations and "inside", a network that path
/// consistency cannot refute has a model (Renz 1999), so no contradiction is missed.
struct Network {
  /// A link between places counted from 0.
  struct Edge: Hashable {
    let from: Int32
    let to: Int32
    let relation: Relation
    /// What the trace calls it.
    let name: Int32
  }

  let count: Int
  /// The relation of i to j at `i * count + j`.
  private(set) var relations: [Relation]
  /// The links that contradict one another, where some do; the relations then mean nothing.
  private(set) var contradiction: [Int32]?

  private var trace = Trace()
  private var latest: [Int32]
  private var queue: [Int32] = []
  private var queued: [Bool]

  init(count: Int, edges: [Edge]) {
    self.count = count
    relations = Array(repeating: .unknown, count: count * count)
    latest = Array(repeating: Trace.none, count: count * count)
    queued = Array(repeating: false, count: count * count)
    for place in 0..<count { relations[place * count + place] = .equal }
    for edge in edges {
      let cell = Int(edge.from) * count + Int(edge.to)
      let known = relations[cell].intersection(edge.relation)
      guard known != relations[cell] else { continue }
      let event = trace.record(before: latest[cell], link: edge.name)
      set(Int(edge.from), Int(edge.to), known, event)
    }
    propagate()
  }

  subscript(from: Int, to: Int) -> Relation { relations[from * count + to] }

  /// The links that the relation of two places rests on.
  func links(behind from: Int, _ to: Int) -> [Int32] {
    trace.links(behind: latest[from * count + to])
  }

  private mutating func propagate() {
    let table = Relation.compositions
    var next = 0
    while next < queue.count && contradiction == nil {
      let cell = Int(queue[next])
      next += 1
      queued[cell] = false
      let (i, j) = (cell / count, cell % count)
      for k in 0..<count where k != i && k != j {
        narrow(i, k, through: j, table)
        narrow(j, k, through: i, table)
      }
    }
    queue = []
    queued = []
  }

  /// Takes what follows for i and k through j into account.
  @inline(__always)
  private mutating func narrow(_ i: Int, _ k: Int, through j: Int, _ table: [Relation]) {
    let (left, right) = (i * count + j, j * count + k)
    let composed = table[Int(relations[left].rawValue) << 5 | Int(relations[right].rawValue)]
    let old = relations[i * count + k]
    let new = old.intersection(composed)
    guard new != old else { return }
    let event = trace.record(
      before: latest[i * count + k], left: latest[left], right: latest[right])
    set(i, k, new, event)
  }

  private mutating func set(_ i: Int, _ j: Int, _ relation: Relation, _ event: Int32) {
    let (cell, mirror) = (i * count + j, j * count + i)
    relations[cell] = relation
    relations[mirror] = relation.converse
    latest[cell] = event
    latest[mirror] = event
    if relation.isEmpty && contradiction == nil { contradiction = trace.links(behind: event) }
    let canonical = min(cell, mirror)
    if !queued[canonical] {
      queued[canonical] = true
      queue.append(Int32(canonical))
    }
  }
}
