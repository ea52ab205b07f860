import Assessment
import Planning
import Regulation

/// Who is behind each partner, with what share through any chain of owners, and what the law's own
/// tests of ownership make of it.
struct OwnersSection: PlanSection {
  let plan: Plan
  let assessor: Assessor

  init(plan: Plan) {
    self.plan = plan
    assessor = Assessor(book: plan.book)
  }

  var section: Section? {
    let organisations = plan.project.organisations
    guard organisations.contains(where: { $0.owners != nil }) else { return nil }
    let graph = OwnershipGraph(plan.project, on: plan.project.asOf)
    let tests = OwnershipTesting.all(
      in: plan.assessment, by: assessor, on: plan.project.asOf)
    return Section(PlanPart.owners.rawValue, "Owners") {
      Table(
        "Who holds what, through any chain of owners, on \(plan.project.asOf)",
        columns: [
          .init("Partner", isRowHeader: true), "Holder", "Stated share", "Whole share", "Lists",
        ],
        rows: organisations.flatMap { rows(of: $0, graph) })
      if !tests.isEmpty { table(tests) }
      """
      The whole share multiplies shares along every chain; it says who profits. The tests of the law \
      do not multiply: each counts an owner as its own text says.
      """
    }
  }

  private func rows(of organisation: Organisation, _ graph: OwnershipGraph) -> [Table.Row] {
    let name = Prose(organisation.displayName)
    guard graph.isStated(organisation.id) else {
      return [Table.Row([name, "not stated", "–", "–", "–"], tone: .caution)]
    }
    let holdings = graph.holdings(in: organisation.id)
    guard !holdings.isEmpty else { return [[name, "nobody", "–", "–", "–"]] }
    return holdings.map { holder, share in
      let direct = organisation.owners?.first { $0.party == holder }
      let flags =
        (plan.project.organisations.first { $0.id == holder }?.flags ?? direct?.flags) ?? []
      return Table.Row(
        [
          name, Prose(plan.names.party(holder)),
          Prose(direct.map { $0.share.map { "\($0) %" } ?? "unknown" } ?? "–"),
          Prose(share.description),
          Prose(flags.map { plan.names.title(of: $0.flag) }.joined(separator: "; ").orDash),
        ], tone: flags.isEmpty ? nil : .caution)
    }
  }

  private func table(_ tests: [OwnershipTesting]) -> Table {
    Table(
      "What the tests of the law say",
      columns: [
        .init("Partner", isRowHeader: true), "Test", "Result", "What would turn it", "Asked by",
      ],
      rows: tests.map { testing in
        Table.Row(
          [
            Prose(plan.names.party(testing.organisation)),
            Prose(testing.test.words(in: plan.names)),
            Prose(testing.words), Prose(turns(testing)),
            testing.rules.map { plan.names.prose(of: $0) }.joined(separator: "; "),
          ], tone: testing.truth == .true ? .stop : testing.truth == .unknown ? .caution : nil)
      })
  }

  private func turns(_ testing: OwnershipTesting) -> String {
    let turns = testing.turns.map { turn in
      let holder = plan.names.party(turn.holder)
      let stated = turn.stated.map { "now \($0) %" } ?? "now unknown"
      let relation = turn.truth == .true ? "or more" : "or less"
      return "\(holder) at \(turn.share) % \(relation) (\(stated)): \(turn.truth.ownedWords)"
    }
    let day = testing.nextChange.map { ["may be otherwise from \($0)"] } ?? []
    return (turns + day).joined(separator: "; ").orDash
  }
}

extension OwnershipTesting {
  /// The result in a few words.
  fileprivate var words: String { truth.ownedWords }
}

extension Truth {
  fileprivate var ownedWords: String {
    switch self {
    case .true: "counts as owned or controlled"
    case .unknown: "not known"
    case .false: "does not count"
    }
  }
}
