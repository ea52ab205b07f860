import ListStore
import Regulation
import Screening

/// What a screening found, for people, spreadsheets and programs.
struct ScreeningReport {
  let results: [ScreeningResult]
  let unscreened: [ProjectSubjects.Unscreened]
  let screener: Screener
  let scope: ScreeningOptions
  let consequences: ListConsequences
  let day: CivilDate
  /// Hits of these subjects that were confirmed, on entries that are on no list held now.
  let lapsed: [ReviewDecision]
  /// Whether only what lists changed was looked at.
  let isDelta: Bool

  /// Whether a hit at or above the threshold is not cleared.
  var hasHits: Bool {
    results.contains { $0.hits.contains { $0.isHit(atLeast: scope.threshold) } }
  }

  /// What to know before relying on it.
  var warnings: String {
    let stale = screener.coverage.standings.filter { $0.isStale(on: day) }.map(\.list.text)
    let missing = screener.coverage.standings.filter { $0.copy == nil }.map(\.list.text)
    return
      (stale.isEmpty ? "" : "warning: these lists are stale: \(stale.joined(separator: ", "))\n")
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

  var csv: String {
    CSV.write(
      columns: [
        "subject", "query", "name", "entry", "list", "listed-name", "listed-kind", "score", "hit",
        "review", "decided-by", "decided-on", "published", "edition-hash", "entry-hash", "rules",
      ],
      rows: results.flatMap { result in
        result.hits.map { hit in
          [
            result.subject.subject ?? "", result.subject.key, result.subject.query.name,
            hit.label, consequences.title(of: hit), hit.name.text,
            hit.entry.party.kind?.rawValue ?? "", hit.score.inHundredths,
            hit.score >= scope.threshold ? "yes" : "no", hit.review.word,
            hit.review.decision?.person ?? "", hit.review.decision?.day.description ?? "",
            hit.edition.published.description, hit.edition.hash, hit.entry.content,
            consequences.rules(on: hit.list).map(\.id.text).joined(separator: " "),
          ]
        }
      })
  }
}

extension Double {
  /// Two decimals, rounded down so that nothing looks as if it reached a threshold.
  var inHundredths: String {
    let hundredths = Int((self * 100).rounded(.down))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
