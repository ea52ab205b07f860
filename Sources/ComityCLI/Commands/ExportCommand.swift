import ArgumentParser
import Diagnostics
import Graph
import Workspace

extension GraphFormat: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case graph
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the graph of the law, or the neighbourhood of a record, for other tools.",
    discussion: """
      Mermaid draws at most \(GraphFormat.mermaidLimit) edges; take a neighbourhood, or DOT.

      Examples:
        comity export graph --format graphml
        comity export graph --around us.ear.ccl/6A005 --format mermaid

      Next: 'comity map LIST --to LIST --format oscal' exports correspondences.
      """)

  @Argument(help: "What to write: graph.") var kind: Kind
  @OptionGroup var law: LawOptions
  @Option(help: "graphml, dot, mermaid or jsonld.") var format = GraphFormat.graphml
  @Option(name: .long, help: "Only what lies around the record with this id.") var around: String?
  @Option(name: .long, help: "How many edges away at most.") var steps = 1

  func run() throws {
    guard steps >= 0 else { throw WorkspaceError.usage("--steps must be 0 or more") }
    let law = try law.open()
    let whole = try law.graph.content()
    var content = whole
    if let around {
      guard let near = whole.around(around, steps: steps) else {
        let closest = Suggestion.closest(to: around, among: whole.nodes.lazy.map(\.key))
        throw WorkspaceError.badInput(
          "the graph has no '\(around)'\(closest.map { "; did you mean '\($0)'?" } ?? "")")
      }
      content = near
    }
    guard format.holds(content) else {
      throw WorkspaceError.badInput(
        "\(content.edges.count) edges are more than Mermaid draws; write DOT, or name a record "
          + "with --around")
    }
    Invocation.current.console.print(format.write(content))
  }
}
