import ListStore
import PlainText
import Regulation
import Screening
import Workspace

extension ScreeningReport {
  var text: String {
    let found = results.filter { !$0.hits.isEmpty }
    return heading + found.map(text).joined() + unscreenedText
  }

  private var heading: String {
    let open = results.count { $0.hits.contains { $0.isHit(atLeast: scope.threshold) } }
    let names = results.count == 1 ? "1 name" : "\(results.count) names"
    let entries =
      isDelta
      ? "what lists changed since they were last screened, and what nobody has ruled on"
      : "\(screener.partyCount) entries"
    return """
      \(names) screened against \(entries), hits from \(scope.threshold.inHundredths): \
      \(open == 0 ? "none" : "\(open)") with a hit that is not cleared.

      """
  }

  private var unscreenedText: String {
    guard !unscreened.isEmpty else { return "" }
    return "\nNot screened, as the project gives no name:\n"
      + unscreened.map { "  \($0.place.shownOnOneLine)\n" }.joined()
  }

  private func text(_ result: ScreeningResult) -> String {
    let query = result.subject.query
    let known =
      [query.kind?.rawValue].compactMap { $0 } + query.births.map { "born \($0.words)" }
      + query.countries.map(\.text) + query.identifiers.map(\.words)
    return """

      “\(query.name.shownOnOneLine)”\(known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
      query \(result.subject.key)\(result.subject.subject.map { ", \($0.shownOnOneLine)" } ?? "")

      """ + result.hits.map { HitText(hit: $0, of: result.subject, in: self).text }.joined()
        + (result.isCut ? "\nThere are more; a higher --limit shows them.\n" : "")
  }
}
