import Foundation

/// Where a run writes: data to stdout, talk to stderr.
package struct Console: Sendable {
  package let print: @Sendable (String) -> Void
  package let error: @Sendable (String) -> Void
  package let flush: @Sendable () -> Void
  /// Whether colour goes to stdout and stderr.
  package let colour: (output: Bool, error: Bool)
  /// Whether stderr is a terminal, so that progress may be shown.
  package let showsProgress: Bool

  package init(
    print: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
    flush: @escaping @Sendable () -> Void = {}, colour: (output: Bool, error: Bool) = (false, false),
    showsProgress: Bool = false
  ) {
    self.print = print
    self.error = error
    self.flush = flush
    self.colour = colour
    self.showsProgress = showsProgress
  }

  /// The process's own streams.
  ///
  /// A reader that goes away ends the run quietly, since SIGPIPE keeps its default action.
  static func ofProcess(_ environment: [String: String]) -> Console {
    Console(
      print: { FileHandle.standardOutput.write(Data($0.utf8)) },
      error: { FileHandle.standardError.write(Data($0.utf8)) },
      colour: (
        ColourPolicy.allows(isTerminal: isatty(STDOUT_FILENO) == 1, environment),
        ColourPolicy.allows(isTerminal: isatty(STDERR_FILENO) == 1, environment)
      ), showsProgress: isatty(STDERR_FILENO) == 1)
  }
}

/// When colour is used: on a terminal that has it, unless the user said otherwise.
package enum ColourPolicy {
  package static func allows(isTerminal: Bool, _ environment: [String: String]) -> Bool {
    if let forced = environment["CLICOLOR_FORCE"], forced != "0", !forced.isEmpty { return true }
    if let refused = environment["NO_COLOR"], !refused.isEmpty { return false }
    return isTerminal && environment["TERM"] != "dumb"
  }
}
