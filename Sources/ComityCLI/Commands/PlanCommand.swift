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
  @OptionGroup var law: LawOptions
  @Option(name: [.short, .long], help: "The directory to write to.", completion: .directory)
  var output = "plan"
  @Option(help: "What to write.") var format = Format.all
  @OptionGroup var threshold: ThresholdOptions

  func run() throws {
    let law = try law.open()
    let book = law.rulebook
    let assessment = Assessor(book: book, strict: project.strict)
      .assess(try project.read(against: law))
    let receipt = law.receipt(of: assessment, project: project.project)
    let plan = PlanDocument(assessment: assessment, book: book, receipt: receipt).document
    var written: [String] = []
    func write(_ text: String, as name: String) throws {
      try Files.write(text, to: "\(output)/\(name)")
      written.append("\(output)/\(name)")
    }
    if format == .markdown || format == .all {
      try write(MarkdownWriter().write(plan), as: "plan.md")
    }
    if format == .html || format == .all {
      try write(HTMLWriter(stylesheet: try law.stylesheet()).write(plan), as: "plan.html")
    }
    if format == .json || format == .all {
      try write(
        AnswerJSON.encode(assessment: assessment, book: book, receipt: receipt), as: "answer.json")
    }
    let console = Invocation.current.console
    console.print(TextSummary(assessment: assessment, book: book).text)
    console.error("Wrote \(written.joined(separator: ", ")).\n")
    try threshold.check(assessment.findings)
  }
}

extension Law {
  /// The stylesheet of plans, which a legal team may change beside the law.
  fileprivate func stylesheet() throws -> String {
    String(
      decoding: try Files.read("\(location.directory)/reports/templates/plan.css"), as: UTF8.self)
  }
}
