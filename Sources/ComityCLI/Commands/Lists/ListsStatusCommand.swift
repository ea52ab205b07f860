import ArgumentParser
import Workspace

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
    let invocation = Invocation.current
    let report = try StatusReport(
      of: store.open(), under: law.open().catalog, on: invocation.environment.today)
    switch format {
    case .text: invocation.console.print(report.text)
    case .json: invocation.console.print(report.json)
    case .csv: invocation.console.print(csv: report.csv)
    }
    if failOn != .never && report.hasStaleLists || failOn == .missing && report.lacksLists {
      throw ExitStatus.findings
    }
  }
}
