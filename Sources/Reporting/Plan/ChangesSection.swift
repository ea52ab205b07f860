import Assessment
import Planning
import Regulation

/// What turns inside the window: answers with the day to act, facts, law, and how old the sources are.
struct ChangesSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let horizon = Horizon(plan.assessment, under: plan.book)
    guard
      !(horizon.answers.isEmpty && horizon.facts.isEmpty && horizon.law.isEmpty
        && horizon.stale.isEmpty)
    else { return nil }
    return Section(PlanPart.changes.rawValue, "Changes of law and of answers") {
      if !horizon.answers.isEmpty { answers(horizon.answers) }
      if !horizon.facts.isEmpty { facts(horizon.facts) }
      if !horizon.law.isEmpty { LawTurnTable(horizon.law, plan.names).table }
      if !horizon.stale.isEmpty {
        Table(
          "Answers beyond the day up to which sources were read",
          columns: [.init("Regime", isRowHeader: true), "Read up to"],
          rows: horizon.stale.map { regime, read in
            [Prose(plan.names.title(of: regime)), Prose(read.description)]
          })
        """
        These answers stand as the law stood on that day. A later change is not known to the catalog.
        """
      }
    }
  }

  private func answers(_ turns: [AnswerTurn]) -> Table {
    Table(
      "Answers that change inside the window",
      columns: [
        .init("From", isRowHeader: true), "Regime", "Until then", "From then on", "Rule", "File by",
        "For",
      ],
      rows: turns.map { turn in
        Table.Row(
          [
            Prose(turn.day.description), Prose(plan.names.title(of: turn.regime)),
            Prose(turn.before.word), Prose(turn.after.word),
            Prose(turn.rule.map { plan.names.title(of: $0) } ?? "–"),
            Prose(turn.fileBy?.description ?? "–"), Prose(plan.brief(turn.exposures)),
          ], tone: turn.after > turn.before ? turn.after.tone : nil)
      })
  }

  private func facts(_ turns: [FactTurn]) -> Table {
    Table(
      "Facts that begin or end inside the window",
      columns: [.init("Day", isRowHeader: true), "What", "Where"],
      rows: turns.map { turn in
        [
          Prose(turn.day.description), Prose(turn.words(in: plan.names)),
          "\(.code(turn.path.description))",
        ]
      })
  }
}

/// The dated turns of rules.
struct LawTurnTable {
  let table: Table

  init(_ turns: [LawTurn], _ names: Names) {
    table = Table(
      "Dates of the provisions relied on",
      columns: [.init("Day", isRowHeader: true), "What happens", "Rule", "Source"],
      rows: turns.map { turn in
        [
          Prose(turn.day.description), Prose(turn.kind.words), names.prose(of: turn.rule),
          turn.citation.map { [names.inline($0)] } ?? "–",
        ]
      })
  }
}
