import ListStore
import Regulation
import Workspace

extension StatusReport {
  var text: String {
    TextTable(
      columns: ["list", "title", "published", "age", "entries", "edition", "state"],
      rows: lines.map { line in
        [
          line.list ?? "-", line.title, line.published ?? "-", line.age.map { "\($0) d" } ?? "-",
          line.entries.map(String.init) ?? "-", line.edition.map(String.init) ?? "-", line.state,
        ]
      }
    ).text + advice
  }

  private var advice: String {
    let old = coverage.standings.filter { $0.copy == nil || $0.isStale(on: day) }
    guard !old.isEmpty else { return "" }
    return "\nTo be downloaded and imported:\n"
      + old.map { "  \($0.list)  \($0.url ?? "from its publisher")\n" }.joined()
  }
}
