import ArgumentParser
import Regulation
import Workspace

/// How a project is read: from which day, and how strictly.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day we stand on, where the project does not say; default: today, where the machine stands.",
      valueName: "YYYY-MM-DD"))
  var asOf: String?

  @Flag(help: "Treat a permission that rests on a recalled record as undetermined.")
  var strict = false

  /// Reads a project against the law; what is only doubtful goes to stderr.
  ///
  /// - Throws: `WorkspaceError` with every diagnostic where the file has errors.
  func project(at path: String, against catalog: LawCatalog) throws -> Project {
    try Self.project(at: path, against: catalog, asOf: day)
  }

  /// Reads a project as one that stands on the day, or today, where it does not say itself.
  static func project(
    at path: String, against catalog: LawCatalog, asOf day: CivilDate?
  ) throws -> Project {
    let invocation = Invocation.current
    let reading = try ProjectReading(
      at: path, against: catalog, asOf: day, in: invocation.environment)
    let project = try reading.checked()
    invocation.tell(reading.diagnostics, sources: reading.sources)
    return project
  }

  private var day: CivilDate? {
    get throws {
      try asOf.map { text in
        guard let day = CivilDate(text) else {
          throw WorkspaceError.usage("'\(text)' is no day; write YYYY-MM-DD")
        }
        return day
      }
    }
  }
}
