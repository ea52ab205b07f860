import ArgumentParser
import Assessment
import Workspace

struct AssessCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Answer for every transfer and every person, in every regime.",
    discussion: """
      Examples:
        comity assess project.yaml
        comity assess project.yaml --format json --fail-on high
        comity assess project.yaml --format jsonl | grep licence-required

      Next: 'comity plan project.yaml -o plan' writes the plan, 'comity explain project.yaml \
      FINDING' shows the proof of a finding.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var screening: ProjectScreeningOptions
  @OptionGroup var law: LawOptions
  @Option(help: "How to write the answer.") var format = Format.text
  @OptionGroup var threshold: ThresholdOptions

  func run() throws {
    let answer = try project.assessed(under: law.open(), screening: screening)
    let console = Invocation.current.console
    switch format {
    case .text: console.print(answer.summary)
    case .json: answer.writeJSON(to: { console.print($0) })
    case .csv: console.print(csv: answer.csv)
    case .jsonl: answer.writeJSONLines(to: { console.print($0) })
    }
    try threshold.check(answer.assessment.findings)
  }
}
