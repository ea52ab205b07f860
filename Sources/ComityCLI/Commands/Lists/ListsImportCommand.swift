import ArgumentParser
import Screening
import Workspace

struct ListsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in the files of one list in place of the edition held.",
    discussion: """
      The format is told from the files. Files that belong together, such as names and aliases, \
      are given together. Importing the same bytes again changes nothing, and so does a file that \
      is broken or older than the edition held. Records that cannot be used are reported and left \
      out.

      Examples:
        comity lists import consolidated.xml
        comity lists import SDN.CSV ALT.CSV ADD.CSV --published YYYY-MM-DD

      Next: 'comity lists diff' shows what came, went and changed, 'comity screen --changed' what \
      that means for whoever was screened before.
      """)

  @Argument(help: "The files of one list, as published.", completion: .file()) var files: [String]
  @Option(help: "The format, where it cannot be told from the files.") var format: PartyListFormat?
  @Option(
    help: ArgumentHelp(
      "When the list was published, where its files do not say.", valueName: "YYYY-MM-DD"))
  var published: Day?
  @OptionGroup var store: ListOptions
  @Option(help: "Who imports, for the record.") var by: String?

  func run() throws {
    let invocation = Invocation.current
    let taken = try ListImport(
      of: files, as: format, published: published?.date, by: by, into: store.location,
      in: invocation.environment)
    invocation.console.print(ImportReport(taken).text)
  }
}

extension PartyListFormat: ExpressibleByArgument {}
