import ArgumentParser
import Assessment
import Diagnostics
import Regulation
import Reporting
import Workspace

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the proof of a finding, or what a diagnostic code means.",
    discussion: """
      Examples:
        comity explain project.yaml requirement/us.ear/s08/design/licence-required
        comity explain project.yaml requirement/us.ear/s08/design/licence-required --remedies
        comity explain CAT-0104

      Without a finding, the findings of the project are listed.
      """)

  @Argument(help: "A project file, or a diagnostic code such as CAT-0104.") var subject: String
  @Argument(help: "The id of a finding.") var finding: String?
  @Flag(help: "Instead of the proof, show which changes of the project clear the finding.")
  var remedies = false
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var law: LawOptions

  func run() throws {
    let console = Invocation.current.console
    if let code = DiagnosticCode(subject) {
      console.print(try page(of: code))
      return
    }
    let law = try law.open()
    let book = law.checked.makeRulebook()
    let assessor = Assessor(book: book, strict: reading.strict)
    let assessment = assessor.assess(try reading.project(at: subject, against: law.catalog))
    guard let finding else {
      let rows = assessment.findings.map { [$0.id, $0.severity.rawValue, $0.title(in: book)] }
      console.print(TextTable(columns: ["finding", "severity", "title"], rows: rows).text)
      return
    }
    guard let found = assessment.findings.first(where: { $0.id == finding }) else {
      let closest = Suggestion.closest(to: finding, among: assessment.findings.map(\.id))
      let hint = closest.map { "did you mean '\($0)'?" } ?? "without one, all are listed"
      throw WorkspaceError.badInput("the project has no finding '\(finding)'; \(hint)")
    }
    if remedies {
      let remedies = RemedyDocument(for: found, in: assessment, by: assessor)
      console.print(TextWriter().write(remedies.document))
      return
    }
    console.print(FindingExplanation(of: found, in: assessment, book: book).text)
  }

  private func page(of code: DiagnosticCode) throws -> String {
    guard let rule = DiagnosticRules.all.first(where: { $0.code == code }) else {
      let codes = DiagnosticRules.all.map(\.code.description)
      let hint =
        Suggestion.closest(to: code.description, among: codes)
        .map { "; did you mean '\($0)'?" } ?? ""
      throw WorkspaceError.badInput("no diagnostic has the code '\(code)'\(hint)")
    }
    let example = rule.example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  \($0)" }.joined(separator: "\n")
    return """
      \(rule.code)  \(rule.title)

      What it checks
        \(rule.checks)

      Why it matters
        \(rule.why)

      Example
      \(example)

      Fix
        \(rule.fix)

      """
  }
}
