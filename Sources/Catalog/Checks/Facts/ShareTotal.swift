import Diagnostics
import Regulation
import YAMLTree

/// Shares of one whole that add up to more than it.
enum ShareTotal: ProjectCheck {
  static let rule = DiagnosticRule(
    code: "PRJ-0105", title: "Shares add up to more than 100 per cent",
    checks: "The shares of an organisation's owners, and of an item's content by origin.",
    why: "Rules turn on a quarter or a half of the whole; a sum over it means that some share is "
      + "wrong, and nobody can tell which.",
    example: "'owners: [{party: a, share: 60}, {party: b, share: 50}]'.",
    fix: "Correct the shares; write 'unknown' for one that nobody knows.")

  static func check(_ facts: Facts) -> [Diagnostic] {
    guard let project = facts.project else { return [] }
    let owned = project.organisations.compactMap { organisation in
      diagnostic(
        organisation.value.owners?.compactMap(\.share) ?? [], of: "the owners' shares",
        at: organisation.node, "owners")
    }
    let content = project.items.compactMap { item in
      diagnostic(
        item.value.content?.map(\.share) ?? [], of: "the shares of content", at: item.node,
        "content")
    }
    return owned + content
  }

  private static func diagnostic(
    _ shares: [Rational], of what: String, at node: YAMLNode, _ key: String
  ) -> Diagnostic? {
    let total = shares.reduce(Rational(0), +)
    guard Rational(100) < total else { return nil }
    return Diagnostic(
      code: rule.code, severity: .error, summary: "\(what) add up to \(total) per cent",
      explanation: "the whole is 100", span: node.mapping?.pair(forKey: key)?.key.span,
      fixes: [.advice("correct the shares")])
  }
}
