import ArgumentParser
import Workspace

/// The root of the command line.
struct ComityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comity",
    abstract: "Maps export-control and sanctions law of many countries onto one project.",
    discussion: """
      Comity finds what each regime requires of a project's transfers and staff, why, and what \
      would relieve it, and writes the compliance plan.

      First steps:
        comity new project -o project.yaml    a commented project file to fill in
        comity plan project.yaml -o plan      assess it and write the plan
        comity show us.ear.ccl/3A001          look at an entry of a list

      Exit codes:
        0   clean
        1   findings at or above --fail-on, or failed cases
        64  wrong usage
        65  bad input
        70  a bug of ours
        74  a file could not be read or written

      Data goes to stdout, talk to stderr. NO_COLOR and CLICOLOR_FORCE are obeyed. \
      'Today' is the day where the machine stands (TZ). A run ends after half an hour, a query after \
      half a minute; \(Watchdog.variable)=SECONDS changes that.
      """,
    version: ToolVersion.text,
    subcommands: [
      NewCommand.self, PlanCommand.self, AssessCommand.self, ExplainCommand.self,
      QuestionsCommand.self, OwnersCommand.self, HorizonCommand.self,
      ShowCommand.self, SearchCommand.self, CheckCommand.self, BuildCommand.self,
      TestCommand.self, FactsCommand.self, QueryCommand.self, DiffCommand.self, MapCommand.self,
      ExportCommand.self, ListsCommand.self, ScreenCommand.self,
    ])

  func run() throws {
    Invocation.current.console.print(
      """
      comity \(ToolVersion.text): export-control and sanctions law of many countries, mapped onto a project.

        comity new project -o project.yaml   write a commented project file to fill in
        comity plan project.yaml -o plan     assess it and write the compliance plan
        comity search laser                  find list entries, rules and instruments
        comity --help                        all commands

      """)
  }
}
