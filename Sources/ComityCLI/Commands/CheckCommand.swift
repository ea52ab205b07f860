import ArgumentParser
import Catalog
import Diagnostics

struct CheckCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the catalogs, and projects and cases if named, and report everything wrong.",
    discussion: """
      Examples:
        comity check
        comity check project.yaml --format sarif

      Next: 'comity explain CODE' says what a diagnostic means and how to mend it.
      """)

  @Argument(
    help: "Project or case files, or folders of cases, to check besides the catalogs.",
    completion: .file(extensions: ["yaml"]))
  var paths: [String] = []
  @OptionGroup var law: LawOptions
  @Option(help: "How to write the report.") var format = Format.text
  @Flag(help: "Apply the fixes that are safe.") var fix = false

  func run() throws {
    let invocation = Invocation.current
    let location = try LawLocation(named: law.catalog, in: invocation)
    let loaded = CatalogLoader.load(files: try location.files())
    var diagnostics = loaded.diagnostics
    var sources = loaded.sources
    for path in try paths.flatMap(Files.yaml) {
      let bytes = try Files.read(path)
      sources.insert(path: path, bytes: bytes)
      diagnostics +=
        WorkedCaseFile.isCase(bytes)
        ? CaseReader.read(path: path, bytes: bytes, against: loaded.catalog).diagnostics
        : ProjectReader.read(
          path: path, bytes: bytes, against: loaded.catalog, asOfDefault: invocation.today
        ).diagnostics
    }
    if fix { try applyFixes(diagnostics, sources: sources, at: location) }
    let report = diagnostics.ordered()
    switch format {
    case .text:
      let style: TextWriter.Style = invocation.console.colour.output ? .colour : .plain
      invocation.console.print(TextWriter(style: style).write(report, sources: sources))
      if report.isEmpty {
        invocation.console.error("Nothing to report.\n")
      }
    case .json: invocation.console.print(JSONWriter().write(report, sources: sources))
    case .sarif:
      invocation.console.print(
        SARIFWriter(toolVersion: ToolVersion.text, rules: DiagnosticRules.all)
          .write(report, sources: sources))
    }
    if report.contains(where: { $0.severity == .error }) { throw ExitStatus.badInput }
  }

  private func applyFixes(
    _ diagnostics: [Diagnostic], sources: SourceStore, at location: LawLocation
  ) throws {
    for change in FixApplication(diagnostics.flatMap(\.fixes), in: sources).changes {
      let path =
        Files.exists(change.path) ? change.path : "\(location.directory)/\(change.path)"
      try Files.write(change.after, to: path)
      Invocation.current.console.error("Mended \(path).\n")
    }
  }
}
