import Assessment
import Regulation

/// The measures in place and wanted, and who may get at which item as things stand.
struct SafeguardsSection: PlanSection {
  let plan: Plan

  var section: Section? {
    let requiring = requiring
    let measures = Set(plan.project.safeguards ?? []).union(requiring.keys).sorted()
    let access = accessRows
    guard !(measures.isEmpty && access.isEmpty) else { return nil }
    return Section(PlanPart.safeguards.rawValue, "Access plan and safeguards") {
      if !access.isEmpty {
        Table(
          "Access as things stand",
          columns: [
            .init("Item", isRowHeader: true), "No bar found for", "Withheld until settled",
          ], rows: access)
      }
      if !measures.isEmpty {
        "Safeguards in place, and those that an authorisation asks for:"
        Checklist(measures.map { line($0, requiredBy: requiring[$0] ?? []) })
      }
    }
  }

  private func line(_ name: String, requiredBy rules: [RuleID]) -> Checklist.Item {
    let by =
      rules.isEmpty
      ? "" : ", asked by \(rules.map { plan.names.title(of: $0) }.listed())"
    let isInPlace = plan.project.safeguards?.contains(name) ?? false
    return .init(
      "\(name.unhyphenated.capitalisedFirst)\(by)\(isInPlace ? "" : ": not in place")",
      isDone: isInPlace)
  }

  /// The authorisations that ask for each safeguard: those used, and those that fail without it.
  private var requiring: [String: [RuleID]] {
    var requiring: [String: Set<RuleID>] = [:]
    for answer in plan.reaching {
      for proof in answer.proofs {
        guard case .rule(let rule) = proof.claim, answer.authorisations.contains(rule) else {
          continue
        }
        proof.forEach { node in
          guard case .fact(let test, _) = node.claim, test.key == .holding(.safeguard),
            case .words(let names) = test.argument, node.truth == .true
          else { return }
          for name in names { requiring[name, default: []].insert(rule) }
        }
      }
    }
    for finding in plan.assessment.findings {
      guard case .missingSafeguard(let name, let rule) = finding.message else { continue }
      requiring[name, default: []].insert(rule)
    }
    return requiring.mapValues { $0.sorted() }
  }

  private var accessRows: [Table.Row] {
    let access = plan.assessment.exposures.filter { $0.kind != .transfer }
    return access.grouped(by: \.item).map { item, exposures in
      func isPermitted(_ exposure: Exposure) -> Bool {
        plan.answers(for: exposure).allSatisfy { $0.outcome.permits }
      }
      return [
        Prose(plan.itemName(item)), Prose(list(exposures.filter(isPermitted))),
        Prose(list(exposures.filter { !isPermitted($0) })),
      ]
    }
  }

  private func list(_ exposures: [Exposure]) -> String {
    exposures.map { "\($0.subject.id) \($0.route(plan.names))" }.distinct.joined(separator: "; ")
      .orDash
  }
}
