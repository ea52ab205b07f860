import ArgumentParser
import Reporting
import Workspace

/// One part of the plan, for commands that print it by itself.
struct SheetOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
  }

  @OptionGroup var project: ProjectOptions
  @OptionGroup var screening: ProjectScreeningOptions
  @OptionGroup var law: LawOptions
  @Option(help: "How to write it.") var format = Format.text

  /// Assesses the project and prints the part, or says in a sentence that there is nothing to say.
  func print(_ part: PlanPart, titled title: String, orElse nothing: String) throws {
    let law = try law.open()
    let answer = try project.assessed(under: law, screening: screening)
    let invocation = Invocation.current
    guard let sheet = answer.sheet(part, titled: title) else {
      invocation.console.error("\(nothing)\n")
      return
    }
    let text =
      switch format {
      case .text: TextWriter().write(sheet)
      case .markdown: MarkdownWriter().write(sheet)
      case .html:
        HTMLWriter(stylesheet: try law.location.stylesheet(in: invocation.environment)).write(sheet)
      }
    invocation.console.print(text)
  }
}
