/// One reason for which an entry is controlled, and what of the entry it covers.
package struct Control: Sendable, Hashable {
  /// The reason in the regime's own abbreviation, such as `NS`.
  package let reason: String
  /// The chart column, such as `NS1`; nil where a text rule decides.
  package let column: String?
  /// The name of the text rule that decides, where no column does.
  package let rule: String?
  package let coverage: ParagraphCoverage
  /// A fact the codes cannot express, on which the control turns besides.
  package let condition: Condition

  package init(
    reason: String, column: String?, rule: String?, coverage: ParagraphCoverage,
    condition: Condition = .always
  ) {
    self.reason = reason
    self.column = column
    self.rule = rule
    self.coverage = coverage
    self.condition = condition
  }

  /// How a determination names the control: the column, or else the reason.
  package var label: String { column ?? reason }
}

/// The part of an entry that a control or an eligibility covers.
package struct ParagraphCoverage: Sendable, Hashable {
  /// Paragraphs taken in; empty for the whole entry.
  package let include: [ControlCode]
  /// Paragraphs left out.
  package let exclude: [ControlCode]
  /// Entries that the technology or software must be for; empty where that does not matter.
  package let forItems: [ControlCode]
  /// Entries that the technology or software must not be for.
  package let notForItems: [ControlCode]

  package init(
    include: [ControlCode] = [], exclude: [ControlCode] = [], forItems: [ControlCode] = [],
    notForItems: [ControlCode] = []
  ) {
    self.include = include
    self.exclude = exclude
    self.forItems = forItems
    self.notForItems = notForItems
  }

  /// The whole entry.
  package static let entire = ParagraphCoverage()
}

/// Whether an entry may go under a list-based authorisation, and within which limits.
package struct Eligibility: Sendable, Hashable {
  package let authorisation: RuleID
  package let eligible: Bool
  package let coverage: ParagraphCoverage
  /// The most a consignment may be worth.
  package let limit: MoneyTest?
  package let condition: Condition

  package init(
    authorisation: RuleID, eligible: Bool, coverage: ParagraphCoverage, limit: MoneyTest? = nil,
    condition: Condition = .always
  ) {
    self.authorisation = authorisation
    self.eligible = eligible
    self.coverage = coverage
    self.limit = limit
    self.condition = condition
  }
}

/// A threshold that the law states for an entry.
package struct Parameter: Sendable, Hashable {
  package let quantity: String
  package let comparison: Comparison
  package let unit: String

  package init(quantity: String, comparison: Comparison, unit: String) {
    self.quantity = quantity
    self.comparison = comparison
    self.unit = unit
  }
}
