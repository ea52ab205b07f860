import ArgumentParser
import ListStore
import Screening
import Workspace

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
    let decision = ScreeningDecision(
      query: query, entries: entries, verdict: verdict, reason: reason, person: by,
      day: date?.date ?? Invocation.current.environment.today)
    let subject = try decision.record(
      in: store.open(), at: Invocation.current.environment.clock
    ) { try law.open().catalog }
    Invocation.current.console.print(
      entries.map { "\(verdict.rawValue): “\(subject.query.name)” and \($0)\n" }.joined())
  }
}

extension ReviewDecision.Verdict: ExpressibleByArgument {}
