package import Regulation

/// Applies a rulebook to a project: a pure function of both.
package struct Assessor: Sendable {
  package let book: Rulebook
  /// Whether a permission that rests on a recalled record becomes undetermined.
  package let strict: Bool
  private let law: CompiledLaw

  package init(book: Rulebook, strict: Bool = false) {
    self.book = book
    self.strict = strict
    law = CompiledLaw(book)
  }

  /// Answers for every exposure of the project in every regime of the catalog, segment by
  /// segment, and builds the findings.
  package func assess(_ project: Project) -> Assessment {
    let index = ProjectIndex(project)
    let list = ExposureList(index)
    let determinations = determine(index, list)
    let verdicts = Verdicts(book: book, index: index, determinations: determinations)
    let findings = Findings(
      law: law, index: index, list: list, determinations: determinations, verdicts: verdicts.all)
    return Assessment(
      project: project, exposures: list.exposures, determinations: determinations,
      findings: findings.all, verdicts: verdicts.all)
  }

  private func determine(_ index: ProjectIndex, _ list: ExposureList) -> Determinations {
    var solver = AnswerSolver(law, index, list, strict: strict)
    var answers: [Int32] = []
    answers.reserveCapacity(list.exposures.count * law.regimes.count)
    for exposure in list.exposures {
      solver.appendTimelines(of: exposure, to: &answers)
    }
    return Determinations(
      law: law, exposures: list.exposures, answers: answers, timelines: solver.timelines.values,
      resolutions: solver.resolutions.values, window: index.project.window,
      explainer: Explainer(law, index, list, strict: strict))
  }
}
