package import Assessment
import Regulation

/// Changes that clear a finding, as assessing the changed project shows.
package struct Remedy: Sendable {
  /// One change, or the fewest that do it together.
  package let changes: [FactChange]
  /// Other findings that go with it, of those about the acts concerned.
  package let alsoClears: [Finding]
  /// Findings that were not there before.
  package let triggers: [Finding]
}

/// What would clear the finding too, and is not proposed.
package enum ExcludedRemedy: Sendable, Hashable, CaseIterable {
  /// Another person because of nationality, birth or residence.
  case choiceOfPerson
  /// Another way through a third place.
  case routing
  /// A value or quantity split or lowered below a threshold.
  case structuring
  /// The share of a listed owner lowered after the fact.
  case divestment
}
