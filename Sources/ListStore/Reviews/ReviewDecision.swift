package import Regulation
import Screening

/// What a person ruled of a hit: that the party screened for is the one listed, or is not.
package struct ReviewDecision: Sendable, Hashable {
  package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case confirmed
    case cleared
  }

  /// The key of the query; see `ScreenedSubject`.
  package let query: String
  package let register: String
  package let reference: String
  /// The fingerprint of the entry as it was when it was ruled on.
  package let content: String
  package let verdict: Verdict
  package let reason: String
  package let person: String
  package let day: CivilDate

  package init(
    query: String, on entry: ListEntry, verdict: Verdict, reason: String, person: String,
    day: CivilDate
  ) {
    self.init(
      query: query, register: entry.party.register, reference: entry.party.reference,
      content: entry.content, verdict: verdict, reason: reason, person: person, day: day)
  }

  init(
    query: String, register: String, reference: String, content: String, verdict: Verdict,
    reason: String, person: String, day: CivilDate
  ) {
    self.query = query
    self.register = register
    self.reference = reference
    self.content = content
    self.verdict = verdict
    self.reason = reason
    self.person = person
    self.day = day
  }
}

/// Where the review of a hit stands.
package enum Review: Sendable, Hashable {
  /// Nobody has ruled on it.
  case open
  /// It was ruled on, and the entry has changed since.
  case reopened(ReviewDecision)
  case confirmed(ReviewDecision)
  case cleared(ReviewDecision)

  /// Where it stands after the latest ruling, for the entry as it is now.
  init(_ decision: ReviewDecision?, content: String) {
    guard let decision else {
      self = .open
      return
    }
    guard decision.content == content else {
      self = .reopened(decision)
      return
    }
    switch decision.verdict {
    case .confirmed: self = .confirmed(decision)
    case .cleared: self = .cleared(decision)
    }
  }

  /// Whether nobody has ruled on the entry as it is now.
  var isOpen: Bool {
    switch self {
    case .open, .reopened: true
    case .confirmed, .cleared: false
    }
  }

  /// A stable word for programs.
  package var word: String {
    switch self {
    case .open: "open"
    case .reopened: "reopened"
    case .confirmed: "confirmed"
    case .cleared: "cleared"
    }
  }

  /// The ruling, in force or not.
  package var decision: ReviewDecision? {
    switch self {
    case .open: nil
    case .reopened(let decision), .confirmed(let decision), .cleared(let decision): decision
    }
  }
}
