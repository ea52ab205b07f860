import Diagnostics
import Regulation
import YAMLTree

/// Country sets that include each other.
enum SetCycle: CatalogCheck {
  static let rule = DiagnosticRule(
    code: "CAT-0102", title: "Country sets include each other",
    checks: "That no set, through the sets it includes, includes itself.",
    why: "Such a set has no definite members.",
    example: "'aa/x' includes 'aa/y', and 'aa/y' includes 'aa/x'.",
    fix: "Remove one of the inclusions; put common members in a third set.")

  static func check(_ library: Library) -> [Diagnostic] {
    let sets = library.records.countrySets
    let includes = Dictionary(
      sets.map { ($0.value.id.text, $0.value.includes.map(\.text)) }
    ) { first, _ in first }
    return Cycles(of: includes).map { cycle in
      let set = sets.first { $0.value.id.text == cycle[0] }
      return Diagnostic(
        code: rule.code, severity: .error,
        summary: "the set '\(cycle[0])' includes itself",
        explanation: "so it has no definite members",
        span: set.map { $0.node.mapping?["includes"]?.span ?? $0.span },
        notes: ["the way round: " + (cycle + [cycle[0]]).joined(separator: " → ")],
        fixes: [.advice("remove one of the inclusions")])
    }
  }
}
