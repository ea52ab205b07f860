/// What a regime says of an exposure in a segment of time, strictest last.
package enum Outcome: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The regime does not reach it, or it is outside the regime's scope.
  case outOfReach = "out-of-reach"
  /// The regime reaches it and no modelled requirement applies.
  case notRequired = "not-required"
  /// A requirement exists and is relieved, with duties.
  case authorised
  /// Act after notice, registration or vetting.
  case notificationRequired = "notification-required"
  /// The law that bears on the act is not held, so that no answer of the project's can settle it.
  case notAssessed = "not-assessed"
  /// A fact, a classification or the law at that date is missing.
  case undetermined
  /// An individual authorisation is needed and not held.
  case licenceRequired = "licence-required"
  /// Forbidden; at best a policy of denial.
  case prohibited

  package static func < (left: Self, right: Self) -> Bool { left.strictness < right.strictness }

  /// Whether the answer lets the act go ahead as planned.
  package var permits: Bool {
    switch self {
    case .outOfReach, .notRequired, .authorised: true
    case .notificationRequired, .notAssessed, .undetermined, .licenceRequired, .prohibited: false
    }
  }

  private var strictness: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
