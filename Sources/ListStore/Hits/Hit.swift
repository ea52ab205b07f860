package import Regulation
package import Screening

/// An entry of a list that may be the party screened for.
package struct Hit: Sendable, Hashable {
  package let entry: ListEntry
  /// The list of law that the entry is on; nil where the catalog models none.
  package let list: FlagID?
  package let edition: StoredEdition
  /// From 0 to 1.
  package let score: Double
  /// The listed name that matches.
  package let name: ListedName
  package let explanation: MatchExplanation
  package let review: Review

  /// The list and the publisher's reference, as commands and plans name the entry.
  package var label: String { entry.label(on: list) }

  /// Whether it counts as long as it is not cleared.
  package func isHit(atLeast threshold: Double) -> Bool {
    switch review {
    case .cleared: false
    case .confirmed: true
    case .open, .reopened: score >= threshold
    }
  }
}

extension ListEntry {
  /// The list, or the register where the catalog models no list, and the publisher's reference.
  package func label(on list: FlagID?) -> String {
    "\(list?.text ?? party.register)/\(party.reference)"
  }
}

/// What screening found for one subject, the likeliest first.
package struct ScreeningResult: Sendable, Hashable {
  package let subject: ScreenedSubject
  package let hits: [Hit]
  /// Whether there are more than were asked for.
  package let isCut: Bool

  package init(subject: ScreenedSubject, hits: [Hit], isCut: Bool = false) {
    self.subject = subject
    self.hits = hits
    self.isCut = isCut
  }
}
