package import Crosswalk
package import Regulation

extension SetRelation {
  /// What the first entry does to the second: "is narrower than".
  package var verb: String {
    switch self {
    case .equal: "equals"
    case .narrower: "is narrower than"
    case .broader: "is broader than"
    case .overlaps: "overlaps"
    case .disjoint: "is disjoint from"
    case .unknown: "was compared without result with"
    }
  }
}

extension Relation {
  /// The relation in words; several where it is one of them.
  package var words: String {
    if isEmpty { return "contradictory" }
    if self == .unknown { return "unknown" }
    if self == .inside { return "equal or narrower" }
    if self == .shares { return "something shared" }
    let names: [(Relation, String)] = [
      (.equal, "equal"), (.narrower, "narrower"), (.broader, "broader"), (.overlaps, "overlaps"),
      (.disjoint, "disjoint"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
  }

  /// Whether two entries in this relation control exactly the same, as a plain answer.
  package func sameness(of here: String, and there: String) -> String {
    switch self {
    case .equal: "Yes: the two control the same things."
    case .narrower: "No: all that \(here) controls is under \(there), which controls more."
    case .broader: "No: \(here) controls all that \(there) does, and more."
    case .overlaps:
      "No: they share something, and each controls something that the other does not."
    case .disjoint: "No: they have nothing in common."
    case .inside:
      "Not known: all that \(here) controls is under \(there); whether that controls more is open."
    case Relation.inside.converse:
      "Not known: \(here) controls all that \(there) does; whether it controls more is open."
    case .shares: "Not known: they share something; whether one controls more is open."
    case .unknown: "Not known: nothing follows, and every relation is still possible."
    default:
      (contains(.equal) ? "Not known" : "No") + ": "
        + (showsShare ? "they share something" : "whether they share anything is open")
        + "; still possible is \(words)."
    }
  }
}

extension Answer.Basis {
  /// How an answer was obtained, in a word.
  package var word: String {
    switch self {
    case .asserted: "asserted"
    case .derived: "derived"
    case .nothing: "nothing follows"
    case .contested: "contested: the correspondences contradict one another"
    }
  }
}
