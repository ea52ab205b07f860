import Diagnostics

/// A check of a project against itself and the law.
protocol ProjectCheck: Sendable {
  /// The page that explains the check.
  static var rule: DiagnosticRule { get }
  /// What the check finds.
  static func check(_ facts: Facts) -> [Diagnostic]
}

/// The checks of a project.
enum ProjectChecks {
  static let all: [any (ProjectCheck & SendableMetatype).Type] = [
    DuplicateProjectName.self, DanglingProjectName.self, UnmodelledName.self, UnaskedQuestion.self,
    ShareTotal.self, OwnershipCycle.self, PrecludedClassification.self, UnknownCode.self,
    WrongRuleKind.self, UnknownWord.self, UnknownDuty.self,
    UnscopedAnswer.self, LongWindow.self,
  ]
}
