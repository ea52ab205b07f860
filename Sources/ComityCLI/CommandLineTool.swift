import ArgumentParser
import Foundation
import Workspace

/// Runs a command line and turns every way it can end into an exit code.
package enum CommandLineTool {
  /// Runs the process's own command line and ends the process.
  package static func runAndExit() -> Never {
    let (arguments, invocation) = (Array(CommandLine.arguments.dropFirst()), Invocation.ofProcess())
    if let limit = Watchdog.limit(for: arguments, invocation.variables) {
      Watchdog.start(limit, invocation.console)
    }
    let status = withExtendedLifetime(Interruption()) { run(arguments, in: invocation) }
    exit(status)
  }

  /// Runs a command line and returns its exit code.
  package static func run(_ arguments: [String], in invocation: Invocation) -> Int32 {
    Invocation.$current.withValue(invocation) {
      if let message = SubcommandSuggestion.message(for: arguments) {
        invocation.console.error("\(message)\n")
        return ExitStatus.usage.rawValue
      }
      if let place = arguments.firstIndex(where: { $0.isEmpty || $0.isOptionWithoutValue }) {
        invocation.console.error(
          "error: argument \(place + 1) is empty; a name, path or value has to say something\n")
        return ExitStatus.usage.rawValue
      }
      do {
        var command = try ComityCommand.parseAsRoot(arguments)
        try command.run()
        return ExitStatus.clean.rawValue
      } catch {
        return status(of: error, in: invocation).rawValue
      }
    }
  }

  /// Says what ended the run, and with which status it ends.
  static func status(of error: any Error, in invocation: Invocation) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    let code = ComityCommand.exitCode(for: error)
    guard code == .success || code == .validationFailure else {
      return invocation.tell(WorkspaceError(error))
    }
    return statusOfParsing(error, code, console: invocation.console)
  }

  /// Help and versions are answers and go to stdout; wrong usage and surprises do not.
  private static func statusOfParsing(
    _ error: any Error, _ code: ExitCode, console: Console
  ) -> ExitStatus {
    let message = ComityCommand.fullMessage(for: error)
    let text = message.hasSuffix("\n") ? message : "\(message)\n"
    if code == .success {
      console.print(text)
      return .clean
    }
    let mark = "Error: "
    console.error(text.hasPrefix(mark) ? "error: \(text.dropFirst(mark.count))" : text)
    return .usage
  }
}

extension String {
  /// Whether it is an option that is given nothing, such as `--output=`.
  fileprivate var isOptionWithoutValue: Bool {
    hasPrefix("-") && hasSuffix("=") && !contains { $0.isWhitespace }
  }
}
