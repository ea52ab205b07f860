import ArgumentParser
import Graph
import Regulation
import Workspace

struct SearchCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find list entries, rules, sets and instruments by code or words.",
    discussion: """
      Examples:
        comity search 6A005
        comity search laser --limit 5

      Next: 'comity show ID' shows what was found.
      """)

  @Argument(help: "A code or words of a title.") var terms: [String]
  @OptionGroup var law: LawOptions
  @Option(help: "How many results at most.") var limit = 20
  @Option(help: "How to write the results.") var format = Format.text

  func run() throws {
    guard (1...10_000).contains(limit) else {
      throw WorkspaceError.usage("--limit must be from 1 to 10000")
    }
    let law = try law.open()
    let found = try law.graph.search(terms.joined(separator: " "), limit: limit)
    let console = Invocation.current.console
    switch format {
    case .text:
      let rows = found.map { [$0.record.name, $0.record.kind.rawValue, $0.title] }
      console.print(TextTable(columns: ["id", "kind", "title"], rows: rows).text)
      if found.isEmpty { console.error("Nothing found; try fewer or shorter words.\n") }
    case .json:
      struct Hit: Encodable {
        var id: String
        var kind: String
        var title: String
      }
      console.print(
        JSONText.encode(
          found.map { Hit(id: $0.record.name, kind: $0.record.kind.rawValue, title: $0.title) }))
    }
  }
}
