import Regulation

/// A condition as indented lines in the words of the catalog.
enum ConditionText {
  static func lines(_ condition: Condition) -> [String] {
    switch condition {
    case .all(let parts) where parts.isEmpty: ["always"]
    case .all(let parts): parts.flatMap { bullet($0) }
    case .any: bullet(condition)
    case .not: bullet(condition)
    case .confirm, .fact: bullet(condition)
    }
  }

  /// The condition in one line.
  static func inline(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts) where parts.isEmpty: "always"
    case .all(let parts): parts.map(nested).joined(separator: " and ")
    case .any(let parts): parts.map(nested).joined(separator: " or ")
    case .not(let part): "not \(nested(part))"
    case .confirm, .fact: bullet(condition).joined()
    }
  }

  private static func nested(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts) where parts.count > 1: "(\(inline(condition)))"
    case .any(let parts) where parts.count > 1: "(\(inline(condition)))"
    case .all, .any, .not, .confirm, .fact: inline(condition)
    }
  }

  private static func bullet(_ condition: Condition) -> [String] {
    switch condition {
    case .all(let parts): ["all of:"] + parts.flatMap(bullet).map { "  \($0)" }
    case .any(let parts): ["any of:"] + parts.flatMap(bullet).map { "  \($0)" }
    case .not(let part): ["not:"] + bullet(part).map { "  \($0)" }
    case .confirm(let confirmation): ["confirmed (\(confirmation.id)): \(confirmation.question)"]
    case .fact(let test): ["\(test.key.rawValue): \(argument(test.argument))"]
    }
  }

  private static func argument(_ argument: FactTest.Argument) -> String {
    switch argument {
    case .flag(let value): "\(value)"
    case .words(let words): words.joined(separator: ", ")
    case .places(let places): places.map(\.description).joined(separator: ", ")
    case .scopes(let scopes): scopes.map(\.description).joined(separator: ", ")
    case .rules(let rules): rules.map(\.text).joined(separator: ", ")
    case .chart(let chart): chart.text
    case .comparison(let comparison): words(comparison)
    case .content(let test):
      "\(words(test.share)) % of \(test.of.map(\.description).joined(separator: ", "))"
        + (test.includes.isEmpty
          ? "" : " including \(test.includes.map(\.description).joined(separator: ", "))")
    case .money(let test): "\(words(test.value)) \(test.currency)"
    case .measure(let test): "\(test.quantity) \(words(test.value)) \(test.unit)"
    case .day(.before(let day)): "before \(day)"
    case .day(.since(let day)): "since \(day)"
    case .tie(let test):
      "\(test.kinds.joined(separator: ", ")) outside "
        + test.outside.map(\.description).joined(separator: ", ")
        + (test.share.map { ", or \(words($0)) % of income" } ?? "")
    case .partyFlags(let flags): words(flags)
    case .ownership(let test): "\(owners(test.owners)) \(words(test.share)) %"
    }
  }

  private static func words(_ comparison: Comparison) -> String {
    "\(comparison.operator.rawValue.split(separator: "-").joined(separator: " ")) \(comparison.bound)"
  }

  private static func words(_ flags: [PartyFlag]) -> String {
    flags.map { flag in flag.flag.text + (flag.footnote.map { " footnote \($0)" } ?? "") }
      .joined(separator: ", ")
  }

  private static func owners(_ owners: OwnershipTest.Owners) -> String {
    switch owners {
    case .places(let places): places.map(\.description).joined(separator: ", ")
    case .flagged(let flags): words(flags)
    }
  }
}
