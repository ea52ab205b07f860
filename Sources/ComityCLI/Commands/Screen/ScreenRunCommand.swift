import ArgumentParser
import ListStore
import Regulation
import Workspace

struct ScreenRunCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  /// What makes the run end with 1.
  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case hit
    case possible
  }

  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Screen one name, a file of names, a project, or everybody again (the default).",
    discussion: """
      A file of names is CSV with a header or a JSON list of objects, with the columns name, kind, \
      born, country, id and ref; all but the name may be left out, and several values stand in one \
      column with semicolons between them.

      With --pairs no list is asked: each row is printed with the score of its two names, to see \
      how well names are matched.

      With --changed only what lists added or changed since the last screening is looked at: for \
      those of the file or project that were screened before, or else for everybody on record. \
      Entries on which nobody has ruled are shown again.
      """)

  @Argument(help: "A name.") var name: String?
  @OptionGroup var details: QueryOptions
  @Option(
    name: .long, help: "A CSV or JSON file of names.",
    completion: .file(extensions: ["csv", "json"]))
  var batch: String?
  @Option(
    name: .long, help: "A project, whose organisations, owners and named staff are screened.",
    completion: .file(extensions: ["yaml", "yml"]))
  var project: String?
  @Option(
    name: .long,
    help: "Score pairs of names: a TSV file with query_name, list_name and entity_type.",
    completion: .file(extensions: ["tsv"]))
  var pairs: String?
  @Flag(help: "Look only at what lists changed since the last screening.") var changed = false
  @OptionGroup var scope: ScreeningOptions
  @OptionGroup var store: ListOptions
  @OptionGroup var law: LawOptions
  @Option(
    name: .long,
    help: ArgumentHelp("The day of the screening; default: today.", valueName: "YYYY-MM-DD"))
  var date: Day?
  @Option(help: "How to write it.") var format = Format.text
  @Option(help: "Who screens, for the record.") var by: String?
  @Option(
    name: .long, help: "End with 1 at an entry that is not cleared: a hit, or one that is possible."
  )
  var failOn = FailOn.hit

  func validate() throws {
    let sources = [name, batch, project, pairs].compactMap { $0 }.count
    guard sources == 1 || sources == 0 && changed else {
      throw ValidationError(
        sources == 0
          ? "name whom to screen: a NAME, --batch FILE, --project FILE, or --changed for everybody"
          : "screen one of NAME, --batch, --project and --pairs at a time")
    }
    guard details.isEmpty || name != nil else {
      throw ValidationError("--kind, --born, --country and --id go with a NAME")
    }
  }

  func run() throws {
    let invocation = Invocation.current
    if let pairs {
      invocation.console.print(try NamePairs(at: pairs, in: invocation.environment).scored)
      return
    }
    let store = try store.open()
    let law = try law.open()
    let known = try changed ? store.queries() : nil
    let whom = try subjects(known: known ?? [], against: law.catalog)
    var progress = Progress("Screened", of: whom.subjects.count, on: invocation.console)
    let report = try ScreeningRun(
      scope: scope.scope, day: date?.date ?? invocation.environment.today,
      time: invocation.environment.clock, person: by, known: known
    ).report(on: whom, against: store, under: law.catalog) { progress.step() }
    progress.end()
    switch format {
    case .text: invocation.console.print(report.text)
    case .json: invocation.console.print(report.json)
    case .csv: invocation.console.print(csv: report.csv)
    }
    invocation.console.error(report.warnings)
    if failOn == .possible ? report.hasPossibles : report.hasHits { throw ExitStatus.findings }
    if !report.rejected.isEmpty { throw ExitStatus.badInput }
  }

  private func subjects(
    known: [KnownQuery], against catalog: LawCatalog
  ) throws -> ScreeningRun.Subjects {
    if let name { return .init([ScreenedSubject(try details.query(for: name))]) }
    if let batch {
      let file = try BatchFile(at: batch, in: Invocation.current.environment)
      return .init(file.subjects, rejected: file.rejected)
    }
    if let project {
      return .init(
        of: try ReadingOptions.project(at: project, against: catalog, asOf: date?.date))
    }
    return .init(known.map(\.subject))
  }
}
