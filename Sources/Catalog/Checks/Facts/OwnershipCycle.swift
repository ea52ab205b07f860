import Diagnostics
import Regulation
import YAMLTree

/// Organisations that own each other.
enum OwnershipCycle: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0106", title: "Organisations own each other",
    checks: "That no organisation, through its owners, owns a part of itself.",
    why: "Who owns or controls it in the end could not be told.",
    example: "'a' is owned by 'b', and 'b' by 'a'.",
    fix: "Correct the owners; state cross-holdings on one side.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    guard let organisations = facts.project?.organisations else { return [] }
    let owners = Dictionary(
      organisations.map { ($0.value.id, ($0.value.owners ?? []).map(\.party)) }
    ) { first, _ in first }
    return Cycles(of: owners).map { cycle in
      let organisation = organisations.first { $0.value.id == cycle[0] }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "'\(cycle[0])' owns a part of itself",
        explanation: "through its owners",
        span: organisation.map { $0.node.mapping?.pair(forKey: "owners")?.key.span ?? $0.span },
        notes: ["the way round: " + (cycle + [cycle[0]]).joined(separator: " → ")],
        fixes: [.advice("correct the owners")])
    }
  }
}
