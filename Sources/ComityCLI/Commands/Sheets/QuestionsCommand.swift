import ArgumentParser
import Reporting

struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "What is still open: what to ask first, of whom, and what each answer changes.",
    discussion: """
      The first questions are the fewest that move every answer which waits for one. Each names who \
      can answer it, where the answer stands in the project file, and the law because of which it is \
      asked.

      Examples:
        comity questions project.yaml
        comity questions project.yaml --format markdown > questions.md
      """)

  @OptionGroup var sheet: SheetOptions

  func run() throws {
    try sheet.print(.questions, titled: "Questions", orElse: "No question is open.")
  }
}
