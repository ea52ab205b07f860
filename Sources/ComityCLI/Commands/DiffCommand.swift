import ArgumentParser
import Regulation
import Workspace

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

      Each difference has a cause. 'law' took effect or ended after the sources of the earlier \
      state were read; 'catalogue' is what the later state says otherwise of days for which the \
      earlier one was read, so that our record was wrong or wanting; 'facts' are those of the \
      project. Causes of answers are derived: the project is assessed again with one of them \
      exchanged at a time, first the facts, then the catalogue, then the law.

      Examples:
        comity diff ../law-2026-06 .
        comity diff ../law-2026-06 . --project project.yaml
        comity diff ../law-2026-06 . --project project-2026-06.yaml --later-project project.yaml

      Next: 'comity show ID' shows a record that changed.
      """)

  @Argument(help: "The earlier state of the law.", completion: .directory) var old: String
  @Argument(help: "The later state of the law.", completion: .directory) var new: String
  @Option(
    name: .long, help: "A project whose answers under both are compared.",
    completion: .file(extensions: ["yaml", "yml"]))
  var project: String?
  @Option(
    name: .long, help: "The project as it is now, where its facts changed too.",
    completion: .file(extensions: ["yaml", "yml"]))
  var laterProject: String?
  @OptionGroup var reading: ReadingOptions
  @Option(help: "How to write the differences.") var format = Format.text

  func run() throws {
    let states = StateComparison(from: try catalog(at: old), to: try catalog(at: new))
    let report = states.report(on: try projects(against: states.after), strict: reading.strict)
    let console = Invocation.current.console
    switch format {
    case .text: console.print(report.text)
    case .json: console.print(report.json)
    }
  }

  private func catalog(at directory: String) throws -> LawCatalog {
    let environment = Invocation.current.environment
    return try CheckedCatalog(
      at: LawLocation(named: directory, in: environment), in: environment
    ).catalog
  }

  /// The project as it was and as it is; nil where none is given.
  private func projects(
    against catalog: LawCatalog
  ) throws -> (earlier: Project, later: Project)? {
    guard let project else {
      guard laterProject == nil else {
        throw WorkspaceError.usage("name the earlier project with --project")
      }
      return nil
    }
    let earlier = try reading.project(at: project, against: catalog)
    let later = try laterProject.map { try reading.project(at: $0, against: catalog) }
    return (earlier, later ?? earlier)
  }
}
