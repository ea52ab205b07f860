import ArgumentParser
import Workspace

struct ScreenLogCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the record of imports, screenings and decisions, and check that it is whole.",
    discussion: """
      Each record carries the fingerprint of the one before it, so that a record which was changed \
      or removed is found out: then the command ends with 65.

      Examples:
        comity screen log
        comity screen log --query 3f2a9c1b00112233 --format json
      """)

  @OptionGroup var store: ListOptions
  @Option(help: "Only what concerns this query.") var query: String?
  @Option(help: "How to write it.") var format = Format.text

  func run() throws {
    let record = try AuditReport(of: store.open(), query: query)
    let console = Invocation.current.console
    switch format {
    case .text: console.print(record.text)
    case .json: console.print(record.json)
    }
    if let fault = record.firstFault {
      throw WorkspaceError.badInput(
        "record \(fault) is not as it was written, or does not follow the one before it")
    }
  }
}
