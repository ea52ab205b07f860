import Synchronization

/// The regions worked out so far.
///
/// What it holds follows from the graph alone, so who asks first makes no difference to an answer.
final class RegionMemo: Sendable {
  struct State: Sendable {
    /// Indexed by the number of the entry.
    var regions: [Region?] = []
    /// The place of the entry in its region.
    var places: [Int32] = []
  }

  private let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }

  /// The region of an entry and its place there.
  func region(of node: UInt32, in graph: LinkGraph) -> (region: Region, place: Int32) {
    state.withLock { state in
      if state.regions.count < graph.entries.count {
        let missing = graph.entries.count - state.regions.count
        state.regions += Array(repeating: nil, count: missing)
        state.places += Array(repeating: 0, count: missing)
      }
      if let region = state.regions[Int(node)] { return (region, state.places[Int(node)]) }
      let region = graph.region(around: node)
      for (place, member) in region.nodes.enumerated() {
        state.regions[Int(member)] = region
        state.places[Int(member)] = Int32(place)
      }
      return (region, state.places[Int(node)])
    }
  }

  /// A memo that keeps the regions without the given entries.
  func forgetting(_ nodes: [UInt32]) -> RegionMemo {
    var copy = state.withLock { $0 }
    for node in nodes where Int(node) < copy.regions.count {
      for member in copy.regions[Int(node)]?.nodes ?? [] { copy.regions[Int(member)] = nil }
    }
    return RegionMemo(copy)
  }
}
