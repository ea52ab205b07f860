import Foundation
package import Regulation
import Workspace

/// A run of the command line: what it takes from outside, and where it writes.
package struct Invocation: Sendable {
  package let console: Console
  /// The variables of the process.
  let variables: [String: String]
  /// What the work itself takes from outside.
  let environment: Environment

  package init(
    console: Console, directory: String, executable: String,
    environment variables: [String: String],
    today: CivilDate
  ) {
    self.console = console
    self.variables = variables
    environment = Environment(
      directory: directory, executable: executable, caches: Self.caches(variables), today: today)
  }

  @TaskLocal package static var current = Invocation.ofProcess()

  /// The run of this process.
  static func ofProcess() -> Invocation {
    let variables = ProcessInfo.processInfo.environment
    let seconds = Date().timeIntervalSince1970
    return Invocation(
      console: .ofProcess(variables), directory: FileManager.default.currentDirectoryPath,
      executable: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "comity",
      environment: variables, today: CivilDate(dayNumber: Int32(seconds / 86_400)))
  }

  /// The user's folder for what can be made again.
  private static func caches(_ variables: [String: String]) -> String {
    variables["XDG_CACHE_HOME"] ?? variables["HOME"].map { "\($0)/.cache" }
      ?? FileManager.default.temporaryDirectory.path
  }
}
