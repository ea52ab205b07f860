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
        greatest(of: organisation.value.owners ?? []), of: "the owners' shares",
        at: organisation.node, "owners")
    }
    let content = project.items.compactMap { item in
      diagnostic(
        (item.value.content ?? []).map(\.share).reduce(Rational(0), +),
        of: "the shares of content", at: item.node, "content")
    }
    return owned + content
  }

  /// The greatest sum of shares that are held on one day; a sum grows only where a share begins.
  private static func greatest(of owners: [Owner]) -> Rational {
    let days = owners.map(\.period.from) + [nil]
    let totals = days.map { day in
      owners.filter { owner in
        day.map(owner.period.contains) ?? (owner.period.from == nil)
      }.compactMap(\.share).reduce(Rational(0), +)
    }
    return totals.max() ?? Rational(0)
  }

  private static func diagnostic(
    _ total: Rational, of what: String, at node: YAMLNode, _ key: String
  ) -> Diagnostic? {
    guard Rational(100) < total else { return nil }
    return Diagnostic(
      code: rule.code, severity: .error, summary: "\(what) add up to \(total) per cent",
      explanation: "the whole is 100", span: node.mapping?.pair(forKey: key)?.key.span,
      fixes: [.advice("correct the shares")])
  }
}
