import ArgumentParser

struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Screen names, files of names or whole projects against the imported lists.",
    discussion: """
      Every hit is shown so that it can be cleared or confirmed from what is on the screen: both \
      names word by word, what agrees and disagrees, the list, its edition, and which rules turn \
      on it. Screenings and decisions are added to a record that is never changed.

      Examples:
        comity screen "Acme Optics" --kind organisation --country AX
        comity screen --project project.yaml
        comity screen --batch partners.csv --format csv
        comity screen --changed
        comity screen decide cleared 3f2a9c1b00112233 us.sdn/12345 --reason "born 1931" --by "J. Roe"

      Exit codes: 1 where a hit at or above the threshold is not cleared, 65 where a row of a file \
      could not be screened.

      Next: 'comity screen run --help' shows every option, 'comity lists import' takes in lists.
      """,
    subcommands: [
      ScreenRunCommand.self, ScreenDecideCommand.self, ScreenLogCommand.self,
      ScreenHeadCommand.self,
    ],
    defaultSubcommand: ScreenRunCommand.self)
}
