import Diagnostics

/// A check that needs more than one record.
protocol CatalogCheck: Sendable {
  /// The page that explains the check.
  static var rule: DiagnosticRule { get }
  /// What the check finds.
  static func check(_ library: Library) -> [Diagnostic]
}

/// The checks of a catalog.
enum CatalogChecks {
  static let all: [any (CatalogCheck & SendableMetatype).Type] = [
    DuplicateName.self, SetCycle.self, DuplicateEdge.self, DanglingName.self, UnknownCode.self,
    UnknownColumn.self, UnknownTextRule.self, WrongRuleKind.self, MissingLicence.self,
    FailedAssertion.self, StrayParagraph.self, FollowedRow.self, TwofoldQuestion.self,
    UnknownWord.self, UnplacedCoverage.self, SelfEdge.self, UncitedRule.self,
    UncheckedInstrument.self,
  ]
}
