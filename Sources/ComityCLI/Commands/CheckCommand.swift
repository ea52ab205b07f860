import ArgumentParser
import Diagnostics
import Workspace

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
        comity check project.yaml --fix

      Next: 'comity explain CODE' says what a diagnostic means and how to mend it.
      """)

  @Argument(
    help: "Project or case files, or folders of them, to check besides the catalogs.",
    completion: .file(extensions: ["yaml"]))
  var paths: [String] = []
  @OptionGroup var catalog: CatalogOptions
  @Option(help: "How to write the report.") var format = Format.text
  @Flag(help: "Apply the fixes that are safe, then check again.") var fix = false

  func run() throws {
    let invocation = Invocation.current
    let environment = invocation.environment
    let location = try catalog.location()
    var examination = try Examination(of: paths, besides: location, in: environment)
    if fix {
      for path in try examination.applySafeFixes(in: environment) {
        invocation.console.error("Mended \(path).\n")
      }
      examination = try Examination(of: paths, besides: location, in: environment)
    }
    report(examination, to: invocation)
    if examination.hasErrors { throw ExitStatus.badInput }
  }

  private func report(_ examination: Examination, to invocation: Invocation) {
    let (found, sources) = (examination.diagnostics, examination.sources)
    let console = invocation.console
    switch format {
    case .text:
      console.print(
        painted: invocation.writer(inColour: console.colour.output).write(found, sources: sources))
      if found.isEmpty { console.error("Nothing to report.\n") }
    case .json: console.print(JSONWriter().write(found, sources: sources))
    case .sarif:
      console.print(
        SARIFWriter(toolVersion: ToolVersion.text, rules: DiagnosticRules.all)
          .write(found, sources: sources))
    }
  }
}
