import Foundation
package import ListStore
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
    today: CivilDate, clock: Timestamp? = nil
  ) {
    self.console = console
    self.variables = variables
    environment = Environment(
      directory: directory, executable: executable, caches: Self.caches(variables), today: today,
      clock: clock)
  }

  @TaskLocal package static var current = Invocation.ofProcess()

  /// The run of this process.
  static func ofProcess() -> Invocation {
    let variables = ProcessInfo.processInfo.environment
    let now = Date()
    let seconds = now.timeIntervalSince1970.rounded(.down)
    let local = seconds + Double(TimeZone.current.secondsFromGMT(for: now))
    return Invocation(
      console: .ofProcess(variables), directory: FileManager.default.currentDirectoryPath,
      executable: Bundle.main.executablePath ?? CommandLine.arguments.first ?? "comity",
      environment: variables, today: CivilDate(dayNumber: Int32((local / 86_400).rounded(.down))),
      clock: Timestamp(seconds: Int64(seconds)))
  }

  /// The user's folder for what can be made again; nil where the variables name none.
  ///
  /// A relative or empty path would lie wherever the run stands, or at the root, and a folder for
  /// everybody is nobody's own.
  private static func caches(_ variables: [String: String]) -> String? {
    if let folder = variables["XDG_CACHE_HOME"], !folder.isEmpty {
      return folder.hasPrefix("/") ? folder : nil
    }
    guard let home = variables["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.cache"
  }
}
