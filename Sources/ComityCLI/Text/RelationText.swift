import Crosswalk

extension Relation {
  /// The relation in words; several where it is one of them.
  var words: String {
    if isEmpty { return "contradictory" }
    if self == .unknown { return "unknown" }
    if self == .inside { return "equal or narrower" }
    let names: [(Relation, String)] = [
      (.equal, "equal"), (.narrower, "narrower"), (.broader, "broader"), (.overlaps, "overlaps"),
      (.disjoint, "disjoint"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
  }
}

extension Answer.Basis {
  /// How an answer was obtained, in a word.
  var word: String {
    switch self {
    case .asserted: "asserted"
    case .derived: "derived"
    case .nothing: "nothing follows"
    case .contested: "contested"
    }
  }
}
