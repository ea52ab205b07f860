import ListStore
import Regulation
import Screening

extension ScreeningReport {
  package var json: String {
    JSONText.encode(
      ScreeningJSON(
        asOf: day.description, threshold: scope.threshold, shownFrom: scope.shownFrom,
        onlyChanged: isDelta,
        editions: screener.editions.map {
          .init(
            edition: $0.id, format: $0.format, published: $0.published.description, hash: $0.hash)
        },
        stale: screener.coverage.standings.filter { $0.isStale(on: day) }.map(\.list.text),
        missing: screener.coverage.standings.filter { $0.copy == nil }.map(\.list.text),
        notScreened: unscreened.map(\.place), results: results.map(record)))
  }

  private func record(_ result: ScreeningResult) -> ScreeningJSON.Result {
    let query = result.subject.query
    return .init(
      query: .init(
        key: result.subject.key, name: query.name, kind: query.kind?.rawValue,
        born: query.births.map(\.words), countries: query.countries.map(\.text),
        identifiers: query.identifiers.map(\.words), subject: result.subject.subject),
      hits: result.hits.map(record), isCut: result.isCut)
  }

  private func record(_ hit: Hit) -> ScreeningJSON.Hit {
    let party = hit.entry.party
    return .init(
      entry: hit.label, list: hit.list?.text, listTitle: consequences.title(of: hit),
      register: party.register, reference: party.reference, edition: hit.edition.id,
      published: hit.edition.published.description, editionHash: hit.edition.hash,
      entryHash: hit.entry.content, score: hit.score, isHit: hit.score >= scope.threshold,
      review: hit.review.word,
      decision: hit.review.decision.map {
        .init(
          verdict: $0.verdict.rawValue, by: $0.person, on: $0.day.description, reason: $0.reason)
      },
      matched: .init(hit.explanation),
      party: .init(
        names: party.names.map { .init(name: $0.text, quality: $0.quality.rawValue) },
        kind: party.kind?.rawValue, born: party.births.map(\.words),
        countries: party.countries.map(\.text), identifiers: party.identifiers.map(\.words),
        programmes: party.programmes, addresses: party.addresses, remarks: party.remarks,
        listedOn: party.listedOn?.description),
      rules: consequences.rules(on: hit.list).map {
        .init(
          rule: $0.id.text, title: $0.title, regime: $0.id.regime?.text ?? "", effect: $0.effect)
      })
  }
}
