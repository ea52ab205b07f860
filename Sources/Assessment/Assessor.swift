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
    let determinations = exposures.flatMap { exposure in
      book.catalog.regimes.flatMap { regime in
        timeline(of: exposure, in: regime, index)
      }
    }
    return Assessment(
      project: project, exposures: exposures, determinations: determinations,
      findings: Findings(book: book, index: index, determinations: determinations).all)
  }

  /// Cuts the exposure's window where anything read may change, and answers for each part.
  private func timeline(
    of exposure: Exposure, in regime: Regime, _ index: ProjectIndex
  ) -> [Determination] {
    let start = exposure.period.from ?? index.project.start
    let end = exposure.period.until ?? index.project.end
    var segments: [Determination] = []
    var day = start
    while day <= end {
      var clock = Clock()
      var answer = RegimeAnswer(
        book: book, index: index, exposure: exposure, regime: regime, day: day, strict: strict
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
