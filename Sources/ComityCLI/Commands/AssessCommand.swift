import ArgumentParser
import Assessment
import Regulation
import Reporting

struct AssessCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Answer for every transfer and every person, in every regime.",
    discussion: """
      Examples:
        comity assess project.yaml
        comity assess project.yaml --format json --fail-on high

      Next: 'comity plan project.yaml -o plan' writes the plan, 'comity explain project.yaml \
      FINDING' shows the proof of a finding.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var law: LawOptions
  @Option(help: "How to write the answer.") var format = Format.text
  @OptionGroup var threshold: ThresholdOptions

  func run() throws {
    let law = try law.open()
    let book = law.rulebook
    let assessment = Assessor(book: book, strict: project.reading.strict)
      .assess(try project.read(against: law))
    let receipt = law.receipt(of: assessment, project: project.project)
    let console = Invocation.current.console
    switch format {
    case .text: console.print(TextSummary(assessment: assessment, book: book).text)
    case .json:
      console.print(AnswerJSON.encode(assessment: assessment, book: book, receipt: receipt))
    case .csv: console.print(DeterminationTable(assessment).csv)
    }
    try threshold.check(assessment.findings)
  }
}
