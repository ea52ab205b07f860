import ArgumentParser
import Diagnostics
import Regulation

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an entry, a rule, a list, a set of places or any other record of the law.",
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
      let known = ReferencePage.names(in: law.catalog)
      let hint = Suggestion.closest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw Failure.badInput("the catalog has no '\(id)'\(hint)")
    }
    Invocation.current.console.print(page.text)
  }
}
