import Foundation
package import Regulation

/// What a run takes from outside: where it stands, what day it is, where it writes.
package struct Invocation: Sendable {
  package let console: Console
  package let directory: String
  package let executable: String
  package let environment: [String: String]
  /// The day at the place of the run, in UTC.
  package let today: CivilDate

  package init(
    console: Console, directory: String, executable: String, environment: [String: String],
    today: CivilDate
  ) {
    self.console = console
    self.directory = directory
    self.executable = executable
    self.environment = environment
    self.today = today
  }

  @TaskLocal package static var current = Invocation.ofProcess()

  /// The run of this process.
  static func ofProcess() -> Invocation {
    let environment = ProcessInfo.processInfo.environment
    let seconds = Date().timeIntervalSince1970
    return Invocation(
      console: .ofProcess(environment), directory: FileManager.default.currentDirectoryPath,
      executable: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "comity",
      environment: environment, today: CivilDate(dayNumber: Int32(seconds / 86_400)))
  }
}
