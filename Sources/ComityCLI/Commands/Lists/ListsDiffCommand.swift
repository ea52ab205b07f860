import ArgumentParser
import Workspace

struct ListsDiffCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what an import changed: what came, what went, and what reads otherwise.",
    discussion: """
      Examples:
        comity lists diff
        comity lists diff 12 --format csv

      Next: 'comity screen --changed' screens everybody again against what came and changed.
      """)

  @Argument(
    help: "The number of an edition, as 'comity lists status' shows it; default: the latest.")
  var edition: Int?
  @OptionGroup var store: ListOptions
  @Option(help: "How to write it.") var format = Format.text

  func run() throws {
    let report = try ChangeReport(edition: edition, of: store.open())
    let console = Invocation.current.console
    switch format {
    case .text: console.print(report.text)
    case .json: console.print(report.json)
    case .csv: console.print(csv: report.csv)
    }
  }
}
