/// A truth value of Kleene's strong three-valued logic.
package enum Truth: UInt8, Sendable, Hashable, CaseIterable {
  case `false`
  case unknown
  case `true`

  /// The truth of a fact that is known.
  package init(_ value: Bool) { self = value ? .true : .false }

  package static prefix func ! (value: Truth) -> Truth {
    switch value {
    case .true: .false
    case .unknown: .unknown
    case .false: .true
    }
  }

  /// True where both are true, false where either is false, unknown otherwise.
  package static func && (left: Truth, right: Truth) -> Truth {
    left.rawValue < right.rawValue ? left : right
  }

  /// True where either is true, false where both are false, unknown otherwise.
  package static func || (left: Truth, right: Truth) -> Truth {
    left.rawValue > right.rawValue ? left : right
  }
}
