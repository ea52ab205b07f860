/// How much a diagnostic weighs.
package enum Severity: String, Sendable, CaseIterable {
  /// Something worth knowing.
  case note

  /// Something that is probably not meant.
  case warning

  /// Something that stops the pipeline at the end of its stage.
  case error
}

extension Severity: Comparable {
  /// Orders notes before warnings before errors.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
