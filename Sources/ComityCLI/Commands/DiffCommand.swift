import ArgumentParser
import Assessment
import Catalog
import Diagnostics
import Regulation
import Reporting

struct DiffCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two states of the law, and what they answer for a project.",
    discussion: """
      Both are directories that hold 'jurisdictions', such as two worktrees of one repository.

      Examples:
        comity diff ../law-2026-06 .
        comity diff ../law-2026-06 . --project project.yaml

      Next: 'comity show ID' shows a record that changed.
      """)

  @Argument(help: "The earlier state of the law.", completion: .directory) var old: String
  @Argument(help: "The later state of the law.", completion: .directory) var new: String
  @Option(
    name: .long, help: "A project whose answers under both are compared.",
    completion: .file(extensions: ["yaml", "yml"]))
  var project: String?
  @OptionGroup var reading: ReadingOptions
  @Option(help: "How to write the differences.") var format = Format.text

  func run() throws {
    let (before, after) = (try catalog(at: old), try catalog(at: new))
    let difference = CatalogDifference(from: before, to: after)
    let report = DifferenceReport(
      records: difference, answers: try answers(before, after, difference),
      names: Names(Rulebook(after)))
    let console = Invocation.current.console
    switch format {
    case .text: console.print(report.text)
    case .json: console.print(report.json)
    }
  }

  private func catalog(at directory: String) throws -> LawCatalog {
    let invocation = Invocation.current
    let loaded = CatalogLoader.load(
      files: try LawLocation(named: directory, in: invocation).files())
    if loaded.diagnostics.containErrors {
      throw invocation.failure(loaded.diagnostics, sources: loaded.sources)
    }
    return loaded.catalog
  }

  private func answers(
    _ before: LawCatalog, _ after: LawCatalog, _ difference: CatalogDifference
  ) throws -> [AnswerDifference]? {
    guard let project else { return nil }
    let (oldBook, newBook) = (Rulebook(before), Rulebook(after))
    let read = try reading.project(at: project, against: after)
    return AnswerDifference.between(
      Assessor(book: oldBook, strict: reading.strict).assess(read), under: oldBook,
      Assessor(book: newBook, strict: reading.strict).assess(read), under: newBook,
      given: difference)
  }
}
