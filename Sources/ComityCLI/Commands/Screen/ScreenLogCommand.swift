import ArgumentParser
import Workspace

struct ScreenLogCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Print the record of imports, screenings and decisions, and check the whole store.",
    discussion: """
      Each record carries the fingerprint of the one before it, and editions, entries and decisions \
      are held against what was recorded of them. Whatever was changed, removed or put in by other \
      ways than this program is found out, here and wherever the lists are used: then the command \
      ends with 65.

      What this cannot show: whoever can write the file can make another record that fits together, \
      or put back an older copy of the file. That shows against a head that was kept elsewhere \
      ('comity screen head'), and only for what was recorded before the head was taken. The day of \
      a record is the one stated with --date, or today; beside it stands the clock of the machine, \
      which its owner can set. Names in the record are whatever was given with --by.

      Examples:
        comity screen log
        comity screen log --query 3f2a9c1b00112233 --format json
        comity screen log --head head.txt --signed-by firm.pub
      """)

  @OptionGroup var store: ListOptions
  @Option(help: "Only what concerns this query.") var query: String?
  @Option(
    help: "A head that was kept elsewhere and that the record has to hold.", completion: .file())
  var head: String?
  @Option(
    name: .long, help: "The public key with which that head has to be signed.", completion: .file())
  var signedBy: String?
  @Option(help: "How to write it.") var format = Format.text

  func validate() throws {
    guard signedBy == nil || head != nil else {
      throw ValidationError("--signed-by goes with --head")
    }
  }

  func run() throws {
    let invocation = Invocation.current
    let record = try AuditReport(of: store.open(), query: query)
    switch format {
    case .text: invocation.console.print(record.text)
    case .json: invocation.console.print(record.json)
    }
    if let fault = record.fault { throw WorkspaceError.badInput("\(fault)") }
    if let head {
      try SealFiles(in: invocation.environment).check(record, against: head, signedBy: signedBy)
    }
  }
}
