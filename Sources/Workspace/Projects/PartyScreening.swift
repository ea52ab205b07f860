package import ListStore
package import Regulation
import Screening

/// Screening the parties of a project before it is assessed.
package struct PartyScreening: Sendable {
  private let store: ListStore
  private let catalog: LawCatalog

  /// How many entries at most are taken up for one name.
  private static let limit = 50

  package init(against store: ListStore, under catalog: LawCatalog) {
    self.store = store
    self.catalog = catalog
  }

  /// The project with what screening found, which is recorded on the day and with the clock's time.
  package func screened(
    _ project: Project, on day: CivilDate, at time: Timestamp
  ) throws -> Project {
    let screener = try Screener(store, lists: catalog.flags)
    let threshold = ScreeningThreshold.hit
    let (screening, results) = screener.screen(
      project, threshold: threshold, limit: Self.limit, on: project.asOf)
    try store.record(
      results, by: screener, threshold: threshold, on: day, person: nil,
      at: time)
    return project.screened(screening)
  }
}
