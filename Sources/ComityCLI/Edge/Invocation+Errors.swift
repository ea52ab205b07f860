import Workspace

extension Invocation {
  /// Says on stderr what keeps the run from its end, and with which status it ends.
  func tell(_ error: WorkspaceError) -> ExitStatus {
    switch error.content {
    case .message(let message): console.error("error: \(message)\n")
    case .diagnostics(let diagnostics, let sources): tell(diagnostics, sources: sources)
    }
    return ExitStatus(error.kind)
  }
}

extension ExitStatus {
  /// The status of a run that ended for this reason.
  init(_ kind: WorkspaceError.Kind) {
    switch kind {
    case .usage: self = .usage
    case .badInput: self = .badInput
    case .inputOutput: self = .inputOutput
    case .bug: self = .ourBug
    }
  }
}
