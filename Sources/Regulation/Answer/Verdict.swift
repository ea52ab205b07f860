/// What the answers of a jurisdiction come to for the whole project, gravest last.
package enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing stands in the way.
  case go
  /// The law that bears on the project is not held.
  case notAssessed = "not-assessed"
  /// Licences, notices or answers are wanting.
  case conditional
  /// Something is forbidden.
  case stop

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
