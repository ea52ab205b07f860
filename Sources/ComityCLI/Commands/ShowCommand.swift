import ArgumentParser
import Assessment
import Diagnostics
import Graph
import Regulation
import Reporting
import Workspace

struct ShowCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case svg
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry, a rule, a list, a set of places or any other record of the law.",
    discussion: """
      Examples:
        comity show us.ear.ccl/3A001
        comity show us.ear/tsr
        comity show us.ear/group.A-5
        comity show us.ear.ccl/6A005 --format svg > 6A005.svg

      Next: 'comity search WORDS' finds ids.
      """)

  @Argument(help: "An id such as us.ear.ccl/3A001.b.2.") var id: String
  @OptionGroup var law: LawOptions
  @Option(help: "text, or svg for a drawing of the record and of all that touches it.")
  var format = Format.text

  func run() throws {
    let law = try law.open()
    let book = law.checked.makeRulebook()
    guard let page = ReferencePage(of: id, in: book) else {
      let known = ReferencePage.names(in: law.catalog)
      let hint = Suggestion.closest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw WorkspaceError.badInput("the catalog has no '\(id)'\(hint)")
    }
    switch format {
    case .text: Invocation.current.console.print(page.text)
    case .svg: Invocation.current.console.print(try drawing(in: law, book))
    }
  }

  private func drawing(in law: OpenedLaw, _ book: Rulebook) throws -> String {
    let entry = EntryID(id).flatMap(book.entry(holding:))
    let key = entry?.id.description ?? id
    guard let drawing = NeighbourhoodDrawing(of: try law.graph.neighbourhoods(of: key)) else {
      throw WorkspaceError.badInput("nothing in the graph is joined to '\(id)'; leave out --format")
    }
    guard drawing.isLegible else {
      throw WorkspaceError.badInput(
        "\(drawing.count) records touch '\(key)', more than a drawing can show; write "
          + "'comity export graph --around \(key) --format dot'")
    }
    return drawing.standalone
  }
}
