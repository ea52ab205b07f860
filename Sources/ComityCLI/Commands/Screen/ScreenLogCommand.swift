import ArgumentParser
import ListStore

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
    let store = try store.open()
    let records = try store.audit()
    let shown = AuditReport(
      records.filter { record in query.map { record.details.contains("\"\($0)\"") } ?? true })
    let console = Invocation.current.console
    switch format {
    case .text: console.print(shown.text)
    case .json: console.print(shown.json)
    }
    if let fault = AuditRecord.firstFault(in: records) {
      throw Failure.badInput(
        "record \(fault) is not as it was written, or does not follow the one before it")
    }
  }
}
