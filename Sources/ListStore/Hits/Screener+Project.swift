package import Regulation
import Screening

extension Screener {
  /// Screens whomever a project names, and says what it found in the project's terms.
  ///
  /// Entries below the threshold are left out unless somebody ruled on them.
  package func screen(
    _ project: Project, threshold: Double, limit: Int, on day: CivilDate
  ) -> (screening: ProjectScreening, results: [ScreeningResult]) {
    let found = ProjectSubjects(project)
    let results = found.subjects.map { screen($0, atLeast: threshold, limit: limit) }
    let unscreened = found.unscreened.map {
      ProjectScreening.Party(place: $0.place, name: nil, query: nil)
    }
    let screening = ProjectScreening(
      parties: results.map(party) + unscreened,
      editions: coverage.screenedCopies.map { list, copy, freshFor in
        .init(
          list: list, register: copy.register.name, format: copy.edition.format,
          published: copy.edition.published, hash: copy.edition.hash,
          isStale: freshFor.map { copy.age(on: day) > $0 } ?? false)
      },
      missing: coverage.standings.filter { $0.copy == nil }.map(\.list), threshold: threshold)
    return (screening, results)
  }

  private func party(_ result: ScreeningResult) -> ProjectScreening.Party {
    ProjectScreening.Party(
      place: result.subject.subject ?? "", name: result.subject.query.name,
      query: result.subject.key,
      hits: result.hits.map { hit in
        .init(
          entry: hit.label, list: hit.list, register: hit.entry.party.register,
          listedName: hit.name.text, score: hit.score, review: hit.review.standing,
          ruling: hit.review.decision.map {
            .init(person: $0.person, day: $0.day, reason: $0.reason)
          })
      })
  }
}

extension Review {
  /// Where it stands, in the project's terms.
  fileprivate var standing: ProjectScreening.Hit.Review {
    switch self {
    case .open: .open
    case .reopened: .reopened
    case .confirmed: .confirmed
    case .cleared: .cleared
    }
  }
}
