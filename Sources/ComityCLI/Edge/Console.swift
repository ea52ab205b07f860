import Foundation

/// Where a run writes: data to stdout, talk to stderr.
package struct Console: Sendable {
  package let print: @Sendable (String) -> Void
  package let error: @Sendable (String) -> Void
  /// Whether colour goes to stdout and stderr.
  package let colour: (output: Bool, error: Bool)
  /// Whether somebody sees stderr as it is written: a terminal.
  package let isWatched: Bool

  package init(
    print: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
    colour: (output: Bool, error: Bool) = (false, false), isWatched: Bool = false
  ) {
    self.print = print
    self.error = error
    self.colour = colour
    self.isWatched = isWatched
  }

  /// The process's own streams.
  static func ofProcess(_ environment: [String: String]) -> Console {
    Console(
      print: { write($0, to: .standardOutput) }, error: { write($0, to: .standardError) },
      colour: (
        ColourPolicy.allows(isTerminal: isatty(STDOUT_FILENO) == 1, environment),
        ColourPolicy.allows(isTerminal: isatty(STDERR_FILENO) == 1, environment)
      ), isWatched: isatty(STDERR_FILENO) == 1)
  }

  /// A reader that goes away ends the run quietly, since SIGPIPE keeps its default action; a
  /// stream that takes no more, such as a full disk, ends it here.
  private static func write(_ text: String, to stream: FileHandle) {
    do {
      try stream.write(contentsOf: Data(text.utf8))
    } catch {
      exit(ExitStatus.inputOutput.rawValue)
    }
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
