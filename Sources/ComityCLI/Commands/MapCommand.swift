import ArgumentParser
import Crosswalk
import Diagnostics
import Regulation
import Reporting
import Workspace

struct MapCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case oscal
  }

  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract:
      "Show what corresponds to an entry on other lists, with the proof, or the gaps of a list.",
    discussion: """
      Relations are equal, narrower, broader, overlaps and disjoint, or several of them where no \
      more is known. What follows from correspondences is labelled as derived.

      Examples:
        comity map us.ear.ccl/6A003 --to jp.fefa.elo
        comity map us.ear.ccl --to eu.dual-use.annex-i
        comity map us.ear.ccl --to eu.dual-use.annex-i --format csv
        comity map us.ear.ccl/9A012 --to eu.dual-use.annex-i --suggest

      Next: 'comity show ID' shows an entry with its thresholds and counterparts.
      """)

  @Argument(help: "An entry such as us.ear.ccl/6A003, or a list.") var id: String
  @Option(name: .long, help: "The list to map to; an entry is mapped to every list without it.")
  var to: String?
  @Flag(help: "Propose candidates for what is not mapped; they are hints for authors.")
  var suggest = false
  @OptionGroup var law: LawOptions
  @Option(
    name: .long,
    help: ArgumentHelp("The day whose law is asked; default: today.", valueName: "YYYY-MM-DD"))
  var asOf: String?
  @Option(help: "How to write it; csv and oscal are for whole lists.") var format = Format.text

  func run() throws {
    let law = try law.open()
    let day = try asOf.map(self.day) ?? Invocation.current.environment.today
    let target = try to.map { try list($0, in: law.catalog) }
    let console = Invocation.current.console
    if let entry = EntryID(id) {
      guard format == .text else { throw WorkspaceError.usage("csv and oscal are for whole lists") }
      try require(entry, in: law.catalog)
      let targets = target.map { [$0] } ?? law.catalog.lists.map(\.id).filter { $0 != entry.list }
      let map = EntryMap(
        of: entry, in: law.catalog, on: day, names: Names(law.checked.makeRulebook()),
        suggesting: suggest)
      console.print(map.text(to: targets))
      return
    }
    guard let target else { throw WorkspaceError.usage("name the list to map to with --to") }
    let summary = GapSurvey(law.catalog, on: day)
      .summary(from: try list(id, in: law.catalog), to: target)
    switch format {
    case .text:
      let hints = suggest ? Suggestions(law.catalog, on: day) : nil
      console.print(GapReport(summary, names: law.catalog.titles, hints: hints).text)
    case .csv: console.print(csv: GapReport(summary, names: law.catalog.titles, hints: nil).csv)
    case .oscal:
      guard let text = OSCALMapping(summary, hash: law.hash, on: day).text else {
        throw WorkspaceError.badInput("nothing is mapped between the two lists; csv can say so")
      }
      console.print(text)
    }
  }

  private func list(_ text: String, in catalog: LawCatalog) throws -> ListID {
    let known = catalog.lists.map(\.id)
    if let list = ListID(text), known.contains(list) { return list }
    let closest = Suggestion.closest(to: text, among: known.map(\.text))
    throw WorkspaceError.badInput(
      "'\(text)' is not a list of the catalog\(closest.map { "; did you mean '\($0)'?" } ?? "")")
  }

  private func require(_ entry: EntryID, in catalog: LawCatalog) throws {
    _ = try list(entry.list.text, in: catalog)
    let known = catalog.entries.lazy.filter { $0.id.list == entry.list }.map(\.id.code.entry)
    guard !known.contains(entry.code.entry) else { return }
    let closest = Suggestion.closest(to: entry.code.entry, among: Set(known))
    throw WorkspaceError.badInput(
      "'\(entry.list)' has no entry '\(entry.code)'\(closest.map { "; did you mean '\($0)'?" } ?? "")"
    )
  }

  private func day(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else {
      throw WorkspaceError.usage("'\(text)' is no day; write YYYY-MM-DD")
    }
    return day
  }
}

extension LawCatalog {
  /// The titles of entries by id.
  fileprivate var titles: [EntryID: String] {
    Dictionary(entries.map { ($0.id, $0.provision.title) }) { first, _ in first }
  }
}
