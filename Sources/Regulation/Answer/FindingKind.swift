/// What kind of thing the assessment found.
package enum FindingKind: String, Sendable, Hashable, CaseIterable {
  case requirement
  /// An act that has begun although a requirement stood that was not met.
  case breach
  case gap
  case overlap
  case conflict
  case question
  case notice
}

/// How much a finding weighs, least first.
package enum FindingSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
  case info
  case low
  case medium
  case high
  case critical

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
