import Dispatch
import Foundation
import WholeFiles

/// Ends a run that takes longer than any honest one, whatever made it so.
///
/// Every loop over a user's data has a bound of its own; this is for the one that was overlooked, and
/// for functions of SQLite, which cannot be stopped.
enum Watchdog {
  /// The variable with which a user gives a long run more seconds; 0 is no limit.
  static let variable = "COMITY_TIME_LIMIT"

  private static let usual = 1800
  /// What a user's own SQL gets.
  private static let ofQueries = 30

  /// The seconds that a run may take; nil where it may take for ever.
  static func limit(for arguments: [String], _ variables: [String: String]) -> Int? {
    let limit =
      variables[variable].flatMap { Int($0) } ?? (arguments.first == "query" ? ofQueries : usual)
    return limit > 0 ? min(limit, Int(Int32.max)) : nil
  }

  /// Ends the process after so many seconds, without what is half done.
  static func start(_ seconds: Int, _ console: Console) {
    DispatchQueue(label: "watchdog", qos: .userInteractive)
      .asyncAfter(deadline: .now() + .seconds(seconds)) {
        UnfinishedFiles.ofProcess.removeAll {
          console.error(
            "error: stopped after \(seconds) seconds; nothing half done was kept. "
              + "\(variable)=SECONDS gives a run more time\n")
          // At once: whoever still works may hold what an orderly end waits for.
          _exit(ExitStatus.badInput.rawValue)
        }
      }
  }
}
