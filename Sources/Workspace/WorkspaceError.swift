package import Diagnostics

/// Something that keeps a request from being met, in words for the user.
package struct WorkspaceError: Error, Sendable {
  /// Whose doing it is.
  package enum Kind: Sendable {
    /// What was asked makes no sense.
    case usage
    /// What was given to read is wrong.
    case badInput
    /// A file could not be read or written.
    case inputOutput
    /// A bug of ours.
    case bug
  }

  /// What there is to say of it.
  package enum Content: Sendable {
    /// What is wrong, and what to do about it.
    case message(String)
    /// Everything that is wrong, with the files that it is wrong in.
    case diagnostics([Diagnostic], SourceStore)
  }

  package let kind: Kind
  package let content: Content

  package static func usage(_ message: String) -> WorkspaceError {
    WorkspaceError(kind: .usage, content: .message(message))
  }

  package static func badInput(_ message: String) -> WorkspaceError {
    WorkspaceError(kind: .badInput, content: .message(message))
  }

  package static func inputOutput(_ message: String) -> WorkspaceError {
    WorkspaceError(kind: .inputOutput, content: .message(message))
  }

  static func bug(_ message: String) -> WorkspaceError {
    WorkspaceError(kind: .bug, content: .message(message))
  }

  package static func diagnostics(
    _ diagnostics: [Diagnostic], sources: SourceStore
  ) -> WorkspaceError {
    WorkspaceError(kind: .badInput, content: .diagnostics(diagnostics, sources))
  }
}
