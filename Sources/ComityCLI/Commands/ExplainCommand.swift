import ArgumentParser
import Assessment
import Diagnostics
import Regulation
import Reporting

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the proof of a finding, or what a diagnostic code means.",
    discussion: """
      Examples:
        comity explain project.yaml requirement/us.ear/s08/design/licence-required
        comity explain CAT-0104

      Without a finding, the findings of the project are listed.
      """)

  @Argument(help: "A project file, or a diagnostic code such as CAT-0104.") var subject: String
  @Argument(help: "The id of a finding.") var finding: String?
  @OptionGroup var law: LawOptions
  @Option(name: .long, help: "The day we stand on, where the project does not say: YYYY-MM-DD.")
  var asOf: String?

  func run() throws {
    let console = Invocation.current.console
    if let code = DiagnosticCode(subject) {
      console.print(try page(of: code))
      return
    }
    let law = try law.open()
    let book = law.rulebook
    let options = try ProjectOptions.parse([subject] + (asOf.map { ["--as-of", $0] } ?? []))
    let assessment = Assessor(book: book).assess(try options.read(against: law))
    guard let finding else {
      let rows = assessment.findings.map { [$0.id, $0.severity.rawValue, $0.title(in: book)] }
      console.print(TextTable(columns: ["finding", "severity", "title"], rows: rows).text)
      return
    }
    guard let found = assessment.findings.first(where: { $0.id == finding }) else {
      let closest = Suggestion.closest(to: finding, among: assessment.findings.map(\.id))
      throw Failure.badInput(
        "the project has no finding '\(finding)'\(closest.map { "; did you mean '\($0)'?" } ?? "")")
    }
    console.print(FindingExplanation(of: found, in: assessment, book: book).text)
  }

  private func page(of code: DiagnosticCode) throws -> String {
    guard let rule = DiagnosticRules.all.first(where: { $0.code == code }) else {
      throw Failure.badInput("no diagnostic has the code '\(code)'")
    }
    return """
      \(rule.code)  \(rule.title)

      What it checks
        \(rule.checks)

      Why it matters
        \(rule.why)

      Example
      \(rule.example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n"))

      Fix
        \(rule.fix)

      """
  }
}
