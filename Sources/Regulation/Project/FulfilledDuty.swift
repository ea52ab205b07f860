/// A duty that comes with a relief, as met on a day or known never to be met.
package struct FulfilledDuty: Sendable, Hashable {
  package var rule: RuleID
  /// The name of the duty under that rule.
  package var duty: String
  /// The day on which it was or will be met; nil where it never will be.
  package var on: CivilDate?
  /// Transfers and staff it was met for; empty for all.
  package var subjects: [String]

  package init(rule: RuleID, duty: String, on: CivilDate?, subjects: [String] = []) {
    self.rule = rule
    self.duty = duty
    self.on = on
    self.subjects = subjects
  }
}
