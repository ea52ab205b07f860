import ArgumentParser
import Assessment
import Regulation
import Reporting

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
    let answer = try AssessedProject(project, under: law, screening: screening)
    let plan = answer.plan
    // All are made before the first is written, so that no half of a plan is left.
    let files = try Self.files.filter { format == .all || format == $0.format }.map { file in
      let text =
        switch file.format {
        case .html: HTMLWriter(stylesheet: try law.stylesheet()).write(plan)
        case .json: answer.json
        case .markdown, .all: MarkdownWriter().write(plan)
        }
      return (path: "\(output)/\(file.name)", text: text)
    }
    for file in files { try Files.write(file.text, to: file.path) }
    let console = Invocation.current.console
    console.print(answer.summary)
    console.error("Wrote \(files.map(\.path).joined(separator: ", ")).\n")
    try threshold.check(answer.assessment.findings)
  }

  private static let files: [(format: Format, name: String)] = [
    (.markdown, "plan.md"), (.html, "plan.html"), (.json, "answer.json"),
  ]
}

extension Law {
  /// The stylesheet of plans, which a legal team may change beside the law.
  fileprivate func stylesheet() throws -> String {
    String(decoding: try Files.read(location.path(of: "reports/templates/plan.css")), as: UTF8.self)
  }
}
