import Regulation

/// The screening of a project's parties as the JSON answer states it.
struct ScreeningRecord: Encodable {
  let threshold: Double
  let editions: [Edition]
  /// Lists of the catalog of which no copy was at hand.
  let missing: [String]
  let parties: [Party]

  struct Edition: Encodable {
    let list: OrNull<String>
    let register: String
    let format: String
    let published: String
    let hash: String
    let stale: Bool
  }

  struct Party: Encodable {
    let place: String
    /// Whether there was a name to screen.
    let screened: Bool
    let query: OrNull<String>
    let hits: [Hit]
  }

  struct Hit: Encodable {
    let entry: String
    let list: OrNull<String>
    let listedName: String
    let score: Double
    let review: String
    let by: OrNull<String>
    let on: OrNull<String>
    let reason: OrNull<String>
  }

  init(_ screening: ProjectScreening) {
    threshold = screening.threshold
    editions = screening.editions.map {
      Edition(
        list: OrNull($0.list?.text), register: $0.register, format: $0.format,
        published: $0.published.description, hash: $0.hash, stale: $0.isStale)
    }
    missing = screening.missing.map(\.text)
    parties = screening.parties.map { party in
      Party(
        place: party.place, screened: party.name != nil, query: OrNull(party.query),
        hits: party.hits.map { hit in
          Hit(
            entry: hit.entry, list: OrNull(hit.list?.text), listedName: hit.listedName,
            score: hit.score, review: hit.review.rawValue, by: OrNull(hit.ruling?.person),
            on: OrNull(hit.ruling?.day.description), reason: OrNull(hit.ruling?.reason))
        })
    }
  }
}
