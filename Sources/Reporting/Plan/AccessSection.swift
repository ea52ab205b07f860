import Assessment
import Regulation

/// Who of the staff may get at which item, on which facts and under which authority.
struct AccessSection: PlanSection {
  let plan: Plan

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

  private var staff: [StaffMember] { plan.project.staff.filter { !exposures(of: $0.id).isEmpty } }

  private var items: [String] {
    let reached = Set(staff.flatMap { exposures(of: $0.id).map(\.item) })
    return plan.project.items.map(\.id).filter(reached.contains)
      + reached.subtracting(plan.project.items.map(\.id)).sorted()
  }

  private func exposures(of person: String, item: String? = nil) -> [Exposure] {
    plan.assessment.exposures.filter {
      $0.subject == .staff(person) && (item == nil || $0.item == item)
    }
  }

  private var matrix: Matrix {
    Matrix(
      "Person by item", corner: "Person", columns: items.map { Prose(plan.itemName($0)) },
      rows: staff.map { person in
        .init(
          Prose(person.id),
          items.map { item in
            AnswerCell(exposures(of: person.id, item: item).flatMap(plan.answers)).cell
          })
      })
  }

  private var authorities: [Table.Row] {
    staff.flatMap { person in
      items.compactMap { item -> Table.Row? in
        let answers = exposures(of: person.id, item: item).flatMap(plan.answers)
          .filter { $0.outcome != .outOfReach }
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
