import Assessment
import Regulation

/// Who of the staff may get at which item, on which facts and under which authority.
struct AccessSection: PlanSection {
  let plan: Plan
  private let staff: [StaffMember]
  private let items: [String]
  private let exposures: [Access: [Exposure]]

  /// A person and an item.
  private struct Access: Hashable {
    var person: String
    var item: String
  }

  init(plan: Plan) {
    self.plan = plan
    let access = plan.assessment.exposures.filter { $0.kind != .transfer }
    exposures = Dictionary(grouping: access) { Access(person: $0.subject.id, item: $0.item) }
    let people = Set(access.map(\.subject.id))
    staff = plan.project.staff.filter { people.contains($0.id) }
    let reached = Set(access.map(\.item))
    let listed = plan.project.items.map(\.id)
    items = listed.filter(reached.contains) + reached.subtracting(listed).sorted()
  }

  var section: Section? {
    guard !staff.isEmpty else { return nil }
    return Section(PlanPart.access.rawValue, "Staff and access to items") {
      matrix
      """
      A cell tells the strictest answer of all regimes for the person's work at the site and away \
      from it.
      """
      if !authorities.isEmpty {
        Table(
          "What the answers rest on",
          columns: [
            .init("Person", isRowHeader: true), "Item", "Answer",
            "Facts used, and the rule that asks",
            "Authority relied on", "Expires",
          ], rows: authorities)
      }
    }
  }

  private func answers(for person: String, _ item: String) -> [Determination] {
    (exposures[Access(person: person, item: item)] ?? []).flatMap(plan.answers)
  }

  private var matrix: Matrix {
    Matrix(
      "Person by item", corner: "Person", columns: items.map { Prose(plan.itemName($0)) },
      rows: staff.map { person in
        .init(
          Prose(person.id),
          items.map { item in
            AnswerCell(answers(for: person.id, item)).cell
          })
      })
  }

  private var authorities: [Table.Row] {
    staff.flatMap { person in
      items.compactMap { item -> Table.Row? in
        let answers = answers(for: person.id, item).filter { $0.outcome != .outOfReach }
        guard let strictest = answers.strictest else { return nil }
        let authority = AuthorityReliedOn(answers, in: plan)
        return .init(
          [
            Prose(person.id), Prose(plan.itemName(item)), Prose(strictest.outcome.word),
            PersonalFacts(of: person, in: answers, names: plan.names).prose, authority.words,
            Prose(authority.expiry?.description ?? "–"),
          ], tone: strictest.outcome.tone)
      }
    }
  }
}
