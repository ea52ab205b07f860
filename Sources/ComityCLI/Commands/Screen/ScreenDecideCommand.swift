import ArgumentParser
import Diagnostics
import ListStore
import Regulation
import Screening

struct ScreenDecideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Confirm or clear hits, with the reason.",
    discussion: """
      A decision holds for a query and an entry as both are. Where the entry changes, the hit is \
      open again; where the query says more, it is another query. A later decision replaces an \
      earlier one, and both stay on the record.

      Example:
        comity screen decide cleared 3f2a9c1b00112233 us.sdn/12345 --reason "born 1931" --by "J. Roe"
      """)

  @Argument(help: "What you find: confirmed (it is the same party) or cleared (it is not).")
  var verdict: ReviewDecision.Verdict
  @Argument(help: "The key of the query, as the screening shows it.") var query: String
  @Argument(help: "The entries, as LIST/REFERENCE.") var entries: [String]
  @Option(help: "Why.") var reason: String
  @Option(help: "Who decides.") var by: String
  @Option(name: .long, help: ArgumentHelp("The day; default: today.", valueName: "YYYY-MM-DD"))
  var date: Day?
  @OptionGroup var store: ListOptions
  @OptionGroup var law: LawOptions

  func validate() throws {
    guard !reason.allSatisfy(\.isWhitespace), !by.allSatisfy(\.isWhitespace) else {
      throw ValidationError("--reason and --by must say something")
    }
  }

  func run() throws {
    let store = try store.open()
    guard let known = try store.queries().first(where: { $0.subject.key == query }) else {
      throw Failure.badInput(
        "nothing was screened under the key '\(query)'; 'comity screen' shows the keys")
    }
    let labels = EntryLabels(
      try store.entries(),
      coverage: ListCoverage(of: try law.open().catalog.flags, in: try store.editions()))
    let day = date?.date ?? Invocation.current.today
    let decisions = try entries.map { label in
      guard let entry = labels.entry(label) else {
        throw Failure.badInput("no list has the entry '\(label)' now; write LIST/REFERENCE")
      }
      return ReviewDecision(
        query: query, on: entry, verdict: verdict, reason: reason, person: by, day: day)
    }
    try store.add(decisions)
    Invocation.current.console.print(
      decisions.indices.map { index in
        "\(verdict.rawValue): “\(known.subject.query.name)” and \(entries[index])\n"
      }.joined())
  }
}

extension ReviewDecision.Verdict: ExpressibleByArgument {}
