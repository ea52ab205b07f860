import ArgumentParser
import Diagnostics
import Regulation

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry of a list, a rule, a set of places, a regime or an instrument.",
    discussion: """
      Examples:
        comity show us.ear.ccl/3A001
        comity show us.ear/tsr
        comity show us.ear/group.A-5

      Next: 'comity search WORDS' finds ids.
      """)

  @Argument(help: "An id such as us.ear.ccl/3A001.b.2.") var id: String
  @OptionGroup var law: LawOptions

  func run() throws {
    let law = try law.open()
    guard let page = ReferencePage(of: id, in: law.catalog) else {
      let known = law.catalog.names
      let hint = Suggestion.closest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw Failure.badInput("the catalog has no '\(id)'\(hint)")
    }
    Invocation.current.console.print(page.text)
  }
}

extension LawCatalog {
  /// Every id that can be shown.
  var names: [String] {
    entries.map(\.id.description) + rules.map(\.id.text) + countrySets.map(\.id.text)
      + regimes.map(\.id.text) + lists.map(\.id.text) + charts.map(\.id.text)
      + instruments.map(\.id.text) + jurisdictions.map(\.id.text)
  }
}
