import ArgumentParser
import Workspace

struct TestCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run worked cases: small projects with what the law says of them.",
    discussion: """
      Examples:
        comity test jurisdictions/us/cases
        comity test cases/ --format json

      Next: 'comity assess' on the case's project shows the whole answer.
      """)

  @Argument(help: "Case files or folders.", completion: .file(extensions: ["yaml"]))
  var paths: [String]
  @OptionGroup var law: LawOptions
  @Option(help: "How to write the results.") var format = Format.text

  func run() throws {
    let environment = Invocation.current.environment
    let files = try CaseRun.files(below: paths, in: environment)
    let run = try CaseRun(of: files, under: law.open().checked, in: environment)
    let report = CaseReport(run)
    let console = Invocation.current.console
    switch format {
    case .text: console.print(report.text)
    case .json: console.print(report.json)
    }
    try run.requireReadable()
    if run.failedCount > 0 { throw ExitStatus.findings }
  }
}
