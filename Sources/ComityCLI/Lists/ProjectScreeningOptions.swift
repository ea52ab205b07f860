import ArgumentParser
import ListStore
import Regulation
import Screening

/// Whether the parties of a project are screened before it is assessed.
struct ProjectScreeningOptions: ParsableArguments {
  @Flag(
    help: """
      Screen the parties against the imported lists: hits that are confirmed or not yet ruled on \
      count as listings.
      """)
  var screen = false
  @OptionGroup var store: ListOptions

  /// How many entries at most are taken up for one name.
  private static let limit = 50

  /// The project with what screening found, which is recorded; as it is where nobody asked.
  func screened(_ project: Project, under law: Law) throws -> Project {
    guard screen else { return project }
    let store = try store.open()
    let screener = try Screener(store, lists: law.catalog.flags)
    let threshold = ScreeningThreshold.hit
    let (screening, results) = screener.screen(
      project, threshold: threshold, limit: Self.limit, on: project.asOf)
    try store.record(
      results, by: screener, threshold: threshold, on: Invocation.current.today, person: nil)
    return project.screened(screening)
  }
}
