import ArgumentParser

struct ListsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists",
    abstract: "Import official party lists, see how fresh they are and what an import changed.",
    discussion: """
      Lists are downloaded from their publishers by whoever screens and imported as they are; \
      nothing here goes to a network. They are kept in one file, .comity/lists.sqlite under the \
      folder of the run unless --lists names another.

      Examples:
        comity lists import consolidated.xml
        comity lists status --fail-on stale

      Next: 'comity screen NAME' screens a name against them.
      """,
    subcommands: [ListsImportCommand.self, ListsStatusCommand.self, ListsDiffCommand.self])
}
