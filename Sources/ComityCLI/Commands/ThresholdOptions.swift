import ArgumentParser
import Assessment
import Regulation

extension FindingSeverity: ExpressibleByArgument {}

/// From which severity on a finding makes the run fail.
struct ThresholdOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Exit with 1 where a finding is at least this severe; default: never.")
  var failOn: FindingSeverity?

  /// Ends the run with status 1 where a finding reaches the threshold.
  func check(_ findings: [Finding]) throws {
    guard let failOn, findings.contains(where: { $0.severity >= failOn }) else { return }
    throw ExitStatus.findings
  }
}
