import Foundation
import PlainText

/// Where a run writes: data to stdout, talk to stderr.
///
/// Nothing reaches either but as it may be shown: what comes from lists, projects and law can
/// neither drive the terminal nor reorder or hide what stands around it.
package struct Console: Sendable {
  private let output: @Sendable (String) -> Void
  private let talk: @Sendable (String) -> Void
  /// Whether colour goes to stdout and stderr.
  package let colour: (output: Bool, error: Bool)
  /// Whether somebody sees stderr as it is written: a terminal.
  package let isWatched: Bool

  package init(
    print: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void,
    colour: (output: Bool, error: Bool) = (false, false), isWatched: Bool = false
  ) {
    output = print
    talk = error
    self.colour = colour
    self.isWatched = isWatched
  }

  /// Writes data.
  package func print(_ text: String) { output(text.shown) }

  /// Writes talk.
  package func error(_ text: String) { talk(text.shown) }

  /// Writes a table for spreadsheets, whose lines end with a carriage return as well.
  func print(csv text: String) { output(text) }

  /// Writes data with the colours of our own, in which everything else is already as it may be
  /// shown.
  func print(painted text: String) { output(text) }

  /// Writes talk of our own that moves the cursor or is painted.
  func error(painted text: String) { talk(text) }

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
  /// stream that takes no more, such as a full disk, ends it here and says so.
  private static func write(_ text: String, to stream: FileHandle) {
    do {
      try stream.write(contentsOf: Data(text.utf8))
    } catch {
      let message =
        "error: the output cannot be written: the disk is full or the output is closed\n"
      try? FileHandle.standardError.write(contentsOf: Data(message.utf8))
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
