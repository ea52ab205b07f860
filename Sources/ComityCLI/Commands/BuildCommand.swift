import ArgumentParser
import Workspace

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the graph database from the catalogs, if they changed.",
    discussion: """
      Every command that needs the law does this by itself; build it beforehand to query it with \
      other tools.

      Examples:
        comity build
        comity build --database law.sqlite

      Next: 'comity query \"SELECT * FROM v_controls LIMIT 5\"'.
      """)

  @OptionGroup var law: LawOptions

  func run() throws {
    let law = try law.open()
    Invocation.current.console.print("\(law.databasePath)\n")
  }
}
