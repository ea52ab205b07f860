package import Regulation

/// Applies a rulebook to a project: a pure function of both.
package struct Assessor: Sendable {
  package let book: Rulebook
  /// Whether a permission that rests on a recalled record becomes undetermined.
  package let strict: Bool

  package init(book: Rulebook, strict: Bool = false) {
    self.book = book
    self.strict = strict
  }

  /// Answers for every exposure of the project in every regime of the catalog, segment by
  /// segment, and builds the findings.
  package func assess(_ project: Project) -> Assessment {
    let index = ProjectIndex(project)
    let exposures = ExposureList(index).exposures
    let standings = Standings()
    var known: [Situation: [Determination]] = [:]
    let determinations = exposures.flatMap { exposure -> [Determination] in
      guard let situation = Situation(exposure, in: index) else {
        let person = exposure.person.flatMap { index.staff[$0] }
        return answers(for: exposure, person, index, standings)
      }
      let answers =
        known[situation] ?? answers(for: situation.exposure, situation.person, index, standings)
      known[situation] = answers
      return answers.map { $0.given(for: exposure) }
    }
    return Assessment(
      project: project, exposures: exposures, determinations: determinations,
      findings: Findings(
        book: book, index: index, standings: standings, determinations: determinations
      ).all)
  }

  private func answers(
    for exposure: Exposure, _ person: StaffMember?, _ index: ProjectIndex, _ standings: Standings
  ) -> [Determination] {
    book.catalog.regimes.flatMap { regime in
      timeline(of: exposure, person, in: regime, index, standings)
    }
  }

  /// Cuts the exposure's window where anything read may change, and answers for each part.
  private func timeline(
    of exposure: Exposure, _ person: StaffMember?, in regime: Regime, _ index: ProjectIndex,
    _ standings: Standings
  ) -> [Determination] {
    let start = exposure.period.from ?? index.project.start
    let end = exposure.period.until ?? index.project.end
    var segments: [Determination] = []
    var day = start
    while day <= end {
      var clock = Clock()
      var answer = RegimeAnswer(
        book: book, index: index, standings: standings, exposure: exposure, person: person,
        regime: regime, day: day, strict: strict
      ).determination(&clock)
      let last = min(end, clock.nextChange.map { $0.advanced(days: -1) } ?? end)
      answer.period = Period(from: day, until: last)
      if let previous = segments.last, previous.saysTheSame(as: answer) {
        segments[segments.count - 1].period = Period(from: previous.period.from, until: last)
      } else {
        segments.append(answer)
      }
      day = last.advanced(days: 1)
    }
    return segments
  }
}
