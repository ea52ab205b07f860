extension Condition {
  /// The party lists and statuses that matter to the condition.
  package var flags: Set<FlagID> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.flags) }
    case .not(let part): part.flags
    case .confirm: []
    case .fact(let test): test.argument.flags
    }
  }
}

extension FactTest.Argument {
  fileprivate var flags: Set<FlagID> {
    switch self {
    case .partyFlags(let flags): return Set(flags.map(\.flag))
    case .ownership(let test):
      guard case .flagged(let flags) = test.owners else { return [] }
      return Set(flags.map(\.flag))
    case .flag, .words, .places, .scopes, .rules, .chart, .comparison, .content, .money,
      .measure, .day, .tie:
      return []
    }
  }
}
