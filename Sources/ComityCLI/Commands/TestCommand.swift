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
    let files = try paths.flatMap(Files.yaml)
    guard !files.isEmpty else {
      throw Failure.badInput("no case is in \(paths.map { "'\($0)'" }.joined(separator: ", "))")
    }
    let law = try law.open()
    let book = law.makeRulebook()
    let assessor = Assessor(book: book)
    let invocation = Invocation.current
    var report = CaseReport(book: book)
    var sources = SourceStore()
    for path in files {
      let bytes = try Files.read(path)
      let read = CaseReader.read(path: path, bytes: bytes, against: law.catalog)
      let errors = read.diagnostics.filter { $0.severity == .error }
      if let workedCase = read.case, errors.isEmpty {
        report.results.append(assessor.check(workedCase))
      } else {
        sources.insert(path: path, bytes: bytes)
        report.unreadable.append((path, errors))
      }
    }
    switch format {
    case .text: invocation.console.print(report.text)
    case .json: invocation.console.print(report.json)
    }
    guard report.unreadable.isEmpty else {
      throw invocation.failure(report.unreadable.flatMap(\.errors).ordered(), sources: sources)
    }
    if report.failedCount > 0 { throw ExitStatus.findings }
  }
}
