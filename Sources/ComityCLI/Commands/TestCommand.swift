import ArgumentParser
import Assessment
import Catalog
import Diagnostics
import Regulation
import Reporting

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
    let law = try law.open()
    let book = law.rulebook
    let assessor = Assessor(book: book)
    let invocation = Invocation.current
    var results: [CaseResult] = []
    var unreadable: [Diagnostic] = []
    var sources = SourceStore()
    for path in try paths.flatMap(Files.yaml) {
      let bytes = try Files.read(path)
      let read = CaseReader.read(path: path, bytes: bytes, against: law.catalog)
      let errors = read.diagnostics.filter { $0.severity == .error }
      if let workedCase = read.case, errors.isEmpty {
        results.append(assessor.check(workedCase))
      } else {
        sources.insert(path: path, bytes: bytes)
        unreadable += errors
      }
    }
    let report = CaseReport(results: results, book: book)
    switch format {
    case .text: invocation.console.print(report.text)
    case .json: invocation.console.print(report.json)
    }
    if !unreadable.isEmpty {
      throw Failure.diagnostics(
        TextWriter(style: invocation.console.colour.error ? .colour : .plain)
          .write(unreadable.ordered(), sources: sources))
    }
    if !results.allSatisfy(\.passed) { throw ExitStatus.findings }
  }
}
