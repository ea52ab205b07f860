import Regulation
import Reporting

extension ReferenceWriter {
  func page(of rule: Rule) -> String {
    heading(rule.id.text, rule.provision)
      + section("Kind", [rule.kind.words])
      + section("Applies when", ConditionText.lines(rule.when))
      + section("With it come", rule.provided.map(DutyText.line))
      + procedure(of: rule)
      + section("Demands", rule.demands.map(title))
      + section("Forbids", rule.forbids.map(title))
      + section("Yields to the law of", rule.yieldsTo.map(name))
      + section("Relieved by", relieving(rule))
  }

  private func title(of act: ActID) -> String {
    catalog.acts.first { $0.id == act }?.title ?? act.text
  }

  private func name(of jurisdiction: JurisdictionID) -> String {
    let name = catalog.jurisdictions.first { $0.id == jurisdiction }?.name ?? jurisdiction.text
    return "\(name) and of its members"
  }

  private func procedure(of rule: Rule) -> String {
    guard let procedure = rule.procedure else { return "" }
    let authority = procedure.authority.flatMap(authority)?.name
    return section(
      "Procedure",
      [
        authority.map { "authority  \($0)" }, procedure.form.map { "form       \($0)" },
        procedure.portal.map { "portal     \($0)" },
        procedure.leadTime.map { "lead time  \($0)" },
        procedure.validity.map { "validity   \($0)" },
      ].compactMap { $0 })
  }

  private func relieving(_ rule: Rule) -> [String] {
    guard case .requirement = rule.kind else { return [] }
    return catalog.rules.filter { other in
      if case .authorisation(let authorisation) = other.kind {
        return authorisation.relieves(rule.id)
      }
      return false
    }.map { "\($0.id)  \($0.provision.title)" }
  }
}

extension Rule.Kind {
  /// The kind with what is particular to it.
  fileprivate var words: String {
    switch self {
    case .requirement(let requirement):
      "requirement: \(requirement.outcome.rawValue)"
        + (requirement.perControlOf.map { ", for each control of \($0)" } ?? "")
    case .authorisation(let authorisation):
      "authorisation (\(authorisation.form.rawValue)); overcomes "
        + authorisation.relieves.map(\.description).joined(separator: ", ")
        + (authorisation.except.isEmpty
          ? "" : " but not " + authorisation.except.map(\.text).joined(separator: ", "))
    case .exclusion: "exclusion: out of reach where it holds"
    case .restriction(let restriction):
      "restriction: bars " + restriction.restricts.map(\.description).joined(separator: ", ")
        + (restriction.except.isEmpty
          ? "" : " but not " + restriction.except.map(\.text).joined(separator: ", "))
    case .duty: "duty"
    case .constraint: "constraint"
    case .inquiry(let matters):
      "inquiry: silence is no answer on " + matters.map(\.rawValue).sorted().joined(separator: ", ")
    }
  }
}
