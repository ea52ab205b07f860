import Assessment
import Planning
import Regulation

/// The authorisations used, and everything that has to be done, with its clock.
struct DutiesSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let used = usedRows
    let duties = dutyRows
    guard !(used.isEmpty && duties.isEmpty) else { return nil }
    return Section(PlanPart.duties.rawValue, "Authorisations used and duties") {
      if !used.isEmpty {
        Table(
          "General authorisations and exceptions used",
          columns: [
            .init("Authorisation", isRowHeader: true), "Regime", "Source", "In force until", "For",
          ], rows: used)
        for proof in usedProofs { proof }
      }
      if !duties.isEmpty {
        Table(
          "Calendar of duties",
          columns: [
            .init("Duty", isRowHeader: true), "Clock", "Day", "Under", "For", "Remark",
          ], rows: duties)
        """
        Days are reckoned from the first day of the work concerned; an event that falls later moves \
        the day with it. What has to be kept stands under \
        \(.reference("Records", to: PlanPart.retention.rawValue)).
        """
      }
    }
  }

  /// The general authorisations with the answers that rest on them.
  private var users: [(rule: RuleID, answers: [Determination])] {
    var users: [RuleID: [Determination]] = [:]
    for answer in plan.reaching {
      for rule in answer.authorisations where isGeneral(rule) {
        users[rule, default: []].append(answer)
      }
    }
    return users.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Why each applies, told for the first answer that rests on it.
  private var usedProofs: [Details] {
    users.compactMap { rule, answers in
      guard let answer = answers.first else { return nil }
      let lines = ProofWords(plan.names).lines(
        answer.proofs.filter { $0.claim == .rule(rule) && $0.truth == .true })
      let label = answer.exposure.label(in: plan.project, plan.names)
      return Details("Why \(plan.names.title(of: rule)) applies: \(label)") { lines.list }
    }
  }

  private var usedRows: [Table.Row] {
    users.map { rule, answers in
      let provision = plan.names.provision(of: rule)
      return [
        plan.names.prose(of: rule),
        Prose(answers.map(\.regime).distinct.map { plan.names.title(of: $0) }.listed()),
        plan.names.sources(of: rule),
        Prose(provision?.period.until?.description ?? "no end stated"),
        Prose(plan.brief(answers.exposures)),
      ]
    }
  }

  private func isGeneral(_ rule: RuleID) -> Bool {
    guard case .authorisation(let authorisation) = plan.names.rule(rule)?.kind else { return false }
    return authorisation.form == .general
  }

  private var dutyRows: [Table.Row] {
    let owed = plan.obligations.filter { !$0.isRetention }
    return owed.sorted { left, right in
      // What is due throughout comes first.
      let none = CivilDate(dayNumber: .min)
      return (left.day ?? none, left.owed.duty.name, left.owed.rule) < (
        right.day ?? none, right.owed.duty.name, right.owed.rule
      )
    }.map { obligation in
      let duty = obligation.owed.duty
      return [
        Prose(duty.title), Prose(duty.clock.words),
        Prose(obligation.day?.description ?? "–"), plan.names.prose(of: obligation.owed.rule),
        Prose(plan.brief(obligation.exposures)), Prose(duty.note ?? "–"),
      ]
    }
  }
}
