import ArgumentParser
import Catalog
import Diagnostics
import Regulation

/// A project file and the day we stand on.
struct ProjectOptions: ParsableArguments {
  @Argument(help: "The project file.", completion: .file(extensions: ["yaml", "yml"]))
  var project: String

  @Option(name: .long, help: "The day we stand on, where the project does not say: YYYY-MM-DD.")
  var asOf: String?

  @Flag(help: "Treat a permission that rests on a recalled record as undetermined.")
  var strict = false

  /// Reads the project against the law.
  ///
  /// - Throws: `Failure` with every diagnostic where the file has errors.
  func read(against law: Law) throws -> Project {
    let invocation = Invocation.current
    let day = try asOf.map(Self.day) ?? invocation.today
    let bytes = try Files.read(project)
    let read = ProjectReader.read(
      path: project, bytes: bytes, against: law.catalog, asOfDefault: day)
    if !read.diagnostics.isEmpty {
      var sources = SourceStore()
      sources.insert(path: project, bytes: bytes)
      let style: TextWriter.Style = invocation.console.colour.error ? .colour : .plain
      let report = TextWriter(style: style).write(read.diagnostics, sources: sources)
      guard let project = read.project,
        !read.diagnostics.contains(where: { $0.severity == .error })
      else { throw Failure.diagnostics(report) }
      invocation.console.error(report)
      return project
    }
    guard let project = read.project else { throw Failure.badInput("'\(project)' holds no project") }
    return project
  }

  private static func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else {
      throw Failure.usage("'\(text)' is no day; write YYYY-MM-DD")
    }
    return day
  }
}
