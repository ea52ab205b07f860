import ArgumentParser
import Regulation
import Reporting
import Workspace

struct FactsCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Print the facts that conditions of rules may test.",
    discussion: """
      Examples:
        comity facts
        comity facts person --format markdown

      Next: jurisdictions/README.md says how rules are written.
      """)

  @Argument(help: "Show only facts whose name holds this text.") var filter: String?
  @Option(help: "How to write the table.") var format = Format.text

  func run() throws {
    let keys = FactKey.allCases.filter { key in
      filter.map { key.rawValue.contains($0) } ?? true
    }
    if let filter, keys.isEmpty {
      throw WorkspaceError.badInput("no fact has '\(filter)' in its name")
    }
    let table = FactTable(keys)
    switch format {
    case .text: Invocation.current.console.print(table.text)
    case .markdown: Invocation.current.console.print(table.markdown)
    case .json: Invocation.current.console.print(table.json)
    }
  }
}
