package import ListStore
package import Regulation
import Screening

/// What a screening found.
package struct ScreeningReport: Sendable {
  package let results: [ScreeningResult]
  package let unscreened: [ProjectSubjects.Unscreened]
  /// Rows of a file that could not be screened, and why.
  package let rejected: [String]
  package let screener: Screener
  package let scope: ScreeningScope
  package let consequences: ListConsequences
  package let day: CivilDate
  /// Hits of these subjects that were confirmed, on entries that are on no list held now.
  package let lapsed: [ReviewDecision]
  /// Whether only what lists changed was looked at.
  package let isDelta: Bool

  /// Whether a hit at or above the threshold is not cleared.
  package var hasHits: Bool {
    results.contains { $0.hits.contains { $0.isHit(atLeast: scope.threshold) } }
  }

  /// Whether an entry worth showing is neither cleared nor confirmed, or is confirmed.
  package var hasPossibles: Bool {
    results.contains { $0.hits.contains { $0.isHit(atLeast: scope.shownFrom) } }
  }

  /// A row for each hit.
  package var csv: String {
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
  package var inHundredths: String {
    let hundredths = Int((self * 100).rounded(.down))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
