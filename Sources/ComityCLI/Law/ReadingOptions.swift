import ArgumentParser
import Catalog
import Diagnostics
import Regulation

/// How a project is read: from which day, and how strictly.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day we stand on, where the project does not say; default: today.",
      valueName: "YYYY-MM-DD"))
  var asOf: String?

  @Flag(help: "Treat a permission that rests on a recalled record as undetermined.")
  var strict = false

  /// Reads a project against the law; what is only doubtful goes to stderr.
  ///
  /// - Throws: `Failure` with every diagnostic where the file has errors.
  func project(at path: String, against catalog: LawCatalog) throws -> Project {
    try Self.project(at: path, against: catalog, asOf: day)
  }

  /// Reads a project as one that stands on the day, or today, where it does not say itself.
  static func project(
    at path: String, against catalog: LawCatalog, asOf day: CivilDate?
  ) throws -> Project {
    let invocation = Invocation.current
    let bytes = try Files.read(path)
    let (project, diagnostics) = ProjectReader.read(
      path: path, bytes: bytes, against: catalog, asOfDefault: day ?? invocation.today)
    var sources = SourceStore()
    sources.insert(path: path, bytes: bytes)
    let report = invocation.failure(diagnostics, sources: sources)
    guard let project, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw report
    }
    report.report(to: invocation.console)
    return project
  }

  private var day: CivilDate? {
    get throws {
      try asOf.map { text in
        guard let day = CivilDate(text) else {
          throw Failure.usage("'\(text)' is no day; write YYYY-MM-DD")
        }
        return day
      }
    }
  }
}
