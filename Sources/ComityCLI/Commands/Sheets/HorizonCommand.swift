import ArgumentParser
import Reporting

struct HorizonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "horizon",
    abstract: "What turns inside the project's time: answers, facts and law, with the day to act.",
    discussion: """
      Examples:
        comity horizon project.yaml
        comity horizon project.yaml --format markdown
      """)

  @OptionGroup var sheet: SheetOptions

  func run() throws {
    try sheet.print(
      .changes, titled: "Horizon", orElse: "Nothing turns inside the time of the project.")
  }
}
