import ArgumentParser
import ListStore
import Regulation

struct ListsStatusCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  enum Fault: String, ExpressibleByArgument, CaseIterable {
    case stale
    case missing
    case never
  }

  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show each list of the catalog: its edition, its age, and whether it is stale.",
    discussion: """
      A list is stale when the copy held was published longer ago than the catalog lets one be \
      relied on.

      Examples:
        comity lists status
        comity lists status --fail-on stale
      """)

  @OptionGroup var store: ListOptions
  @OptionGroup var law: LawOptions
  @Option(help: "How to write it.") var format = Format.text
  @Option(help: "End with 1 where a list is stale, or where one is stale or missing.")
  var failOn = Fault.never

  func run() throws {
    let store = try store.open()
    let coverage = ListCoverage(of: try law.open().catalog.flags, in: try store.editions())
    let invocation = Invocation.current
    let report = StatusReport(
      coverage: coverage, rejected: try store.rejected(), day: invocation.today)
    switch format {
    case .text: invocation.console.print(report.text)
    case .json: invocation.console.print(report.json)
    case .csv: invocation.console.print(report.csv)
    }
    let isStale = coverage.standings.contains { $0.isStale(on: invocation.today) }
    let isMissing = coverage.standings.contains { $0.copy == nil }
    if failOn != .never && isStale || failOn == .missing && isMissing { throw ExitStatus.findings }
  }
}
