import ArgumentParser
import Foundation

/// Runs a command line and turns every way it can end into an exit code.
package enum CommandLineTool {
  /// Runs the process's own command line and ends the process.
  package static func runAndExit() -> Never {
    let invocation = Invocation.ofProcess()
    let code = run(Array(CommandLine.arguments.dropFirst()), in: invocation)
    invocation.console.flush()
    exit(code)
  }

  /// Runs a command line and returns its exit code.
  package static func run(_ arguments: [String], in invocation: Invocation) -> Int32 {
    Invocation.$current.withValue(invocation) {
      if let word = arguments.first, let message = SubcommandSuggestion.message(for: word) {
        invocation.console.error("\(message)\n")
        return ExitStatus.usage.rawValue
      }
      do {
        var command = try ComityCommand.parseAsRoot(arguments)
        try command.run()
        return ExitStatus.clean.rawValue
      } catch let status as ExitStatus {
        return status.rawValue
      } catch let failure as Failure {
        failure.report(to: invocation.console)
        return failure.status.rawValue
      } catch {
        return report(error, to: invocation.console)
      }
    }
  }

  /// Help and versions are answers and go to stdout; wrong usage and surprises do not.
  private static func report(_ error: any Error, to console: Console) -> Int32 {
    let code = ComityCommand.exitCode(for: error)
    let message = ComityCommand.fullMessage(for: error)
    guard code != .success else {
      console.print(message.hasSuffix("\n") ? message : "\(message)\n")
      return ExitStatus.clean.rawValue
    }
    console.error(message.hasSuffix("\n") ? message : "\(message)\n")
    return code == .validationFailure ? ExitStatus.usage.rawValue : ExitStatus.ourBug.rawValue
  }
}
