import Regulation

/// Something that a condition asks about by name.
enum ConditionReference: Hashable {
  case term(PlaceTerm)
  case list(ListID)
  case entry(EntryID)
  case rule(RuleID)
  case chart(ChartID)
  case flag(FlagID)

  /// What a scope names: the list where the code is a pattern.
  init(_ scope: Scope) {
    if let code = scope.code, !code.text.utf8.contains(UInt8(ascii: "?")) {
      self = .entry(EntryID(list: scope.list, code: code))
    } else {
      self = .list(scope.list)
    }
  }
}

extension Condition {
  /// What the condition asks about, each once, in the order of first mention.
  var references: [ConditionReference] {
    var seen: Set<ConditionReference> = []
    return allReferences.filter { seen.insert($0).inserted }
  }

  private var allReferences: [ConditionReference] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.allReferences)
    case .not(let part): part.allReferences
    case .confirm: []
    case .fact(let test): test.argument.references
    }
  }
}

extension FactTest.Argument {
  fileprivate var references: [ConditionReference] {
    switch self {
    case .flag, .words, .comparison, .money, .measure, .day: []
    case .places(let terms): terms.map { .term($0) }
    case .scopes(let scopes): scopes.map { ConditionReference($0) }
    case .rules(let rules): rules.map { .rule($0) }
    case .chart(let chart): [.chart(chart)]
    case .content(let test):
      test.of.map { .term($0) } + test.includes.map { ConditionReference($0) }
    case .tie(let test): test.outside.map { .term($0) }
    case .partyFlags(let flags): flags.map { .flag($0.flag) }
    case .ownership(let test):
      switch test.owners {
      case .places(let terms): terms.map { .term($0) }
      case .flagged(let flags): flags.map { .flag($0.flag) }
      }
    }
  }
}
