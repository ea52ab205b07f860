package import Assessment
package import Regulation

/// All that turns inside the window of a project: law, facts, and the answers that follow.
package struct Horizon: Sendable {
  package let law: [LawTurn]
  package let facts: [FactTurn]
  package let answers: [AnswerTurn]
  /// Up to which day the sources of a regime were read, where answers lie beyond it.
  package let stale: [(regime: RegimeID, read: CivilDate)]

  /// Law counts where an answer of the project rests on it, at any time of the window.
  package init(_ assessment: Assessment, under book: Rulebook) {
    let project = assessment.project
    let decided = assessment.determinations.decidedRules
    law = book.catalog.rules.filter { decided.contains($0.id) }
      .flatMap { LawTurn.all(of: $0.provision, by: $0.id) }
      .filter { project.asOf <= $0.day && $0.day <= project.end }
      .sorted { ($0.day, $0.rule) < ($1.day, $1.rule) }
    facts = FactTurn.all(of: project)
    answers = AnswerTurn.all(in: assessment, under: book)
    stale = assessment.determinations.staleRegimes
  }

  /// All that the law of a catalog announces from a day on.
  package static func law(of catalog: LawCatalog, from day: CivilDate) -> [LawTurn] {
    catalog.rules.flatMap { LawTurn.all(of: $0.provision, by: $0.id) }
      .filter { day <= $0.day }
      .sorted { ($0.day, $0.rule) < ($1.day, $1.rule) }
  }
}
