import ListStore
import Regulation
import Workspace

extension ScreeningReport {
  /// What to know before relying on it.
  var warnings: String {
    let stale = screener.coverage.standings.filter { $0.isStale(on: day) }.map(\.list.text)
    let missing = screener.coverage.standings.filter { $0.copy == nil }.map(\.list.text)
    return
      rejected.map { "error: not screened: \($0)\n" }.joined()
      + (stale.isEmpty ? "" : "warning: these lists are stale: \(stale.joined(separator: ", "))\n")
      + (missing.isEmpty
        ? ""
        : "warning: these lists were not screened, as none is held: "
          + "\(missing.joined(separator: ", "))\n")
      + lapsed.map {
        "warning: confirmed on \($0.day) by \($0.person), and on no list held now: "
          + "\($0.query) \($0.register)/\($0.reference)\n"
      }.joined()
      + (cut.isEmpty
        ? ""
        : "warning: more entries than --limit lets show, under the queries "
          + "\(cut.joined(separator: ", "))\n")
  }

  /// The keys of queries of which not every entry is shown.
  private var cut: [String] { results.filter(\.isCut).map(\.subject.key) }
}
