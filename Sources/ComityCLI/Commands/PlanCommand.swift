import ArgumentParser
import Assessment
import Workspace

struct PlanCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown
    case html
    case json
    case all
  }

  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Assess a project and write its compliance plan.",
    discussion: """
      Writes plan.md, plan.html (one file, nothing loaded from outside) and answer.json.

      Examples:
        comity plan project.yaml -o plan
        comity plan project.yaml -o plan --format html

      Next: open plan/plan.html; answer the open questions in the project file and run again.
      """)

  @OptionGroup var project: ProjectOptions
  @OptionGroup var screening: ProjectScreeningOptions
  @OptionGroup var law: LawOptions
  @Option(name: [.short, .long], help: "The directory to write to.", completion: .directory)
  var output = "plan"
  @Option(help: "What to write.") var format = Format.all
  @OptionGroup var threshold: ThresholdOptions

  func run() throws {
    let law = try law.open()
    let environment = Invocation.current.environment
    let answer = try project.assessed(under: law, screening: screening)
    let files = try answer.planFiles(format.files, styledBy: law.location, in: environment)
      .map { (path: "\(output)/\($0.name)", text: $0.text) }
    try environment.files.write(files.map { ($0.path, Array($0.text.utf8)) })
    let console = Invocation.current.console
    console.print(answer.summary)
    console.error("Wrote \(files.map(\.path).joined(separator: ", ")).\n")
    try threshold.check(answer.assessment.findings)
  }
}

extension PlanCommand.Format {
  /// What is written for it.
  fileprivate var files: [PlanFile.Format] {
    switch self {
    case .markdown: [.markdown]
    case .html: [.html]
    case .json: [.json]
    case .all: PlanFile.Format.allCases
    }
  }
}
