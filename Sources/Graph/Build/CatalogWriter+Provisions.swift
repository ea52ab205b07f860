import Regulation

extension CatalogWriter {
  /// Writes what every record of law carries.
  mutating func write(_ provision: Provision, of node: NodeID) throws {
    try provisions.run(
      node, provision.period.from, provision.startUnknown, provision.period.until,
      provision.confidence.rawValue,
      provision.checked, provision.note)
    for (position, citation) in provision.citations.enumerated() {
      let instrument = try register.node(.instrument, citation.instrument)
      try citations.run(node, position, instrument, citation.at)
      try register.link(node, .cites, instrument)
    }
    for (position, suspension) in provision.suspensions.enumerated() {
      try suspensions.run(
        node, position, suspension.period.from, suspension.period.until, suspension.endConfirmed)
    }
    for (position, event) in provision.events.enumerated() {
      try events.run(node, position, event.on, event.title)
    }
  }

  /// Joins a record to everything its condition asks about.
  mutating func link(_ node: NodeID, asking condition: Condition) throws {
    for reference in condition.references {
      try register.link(node, .asks, reference.node(in: &register))
    }
  }
}

extension ConditionReference {
  /// The node of what is asked about.
  func node(in register: inout NodeRegister) throws -> BulkLoader.NodeID {
    switch self {
    case .term(let term): try register.node(term)
    case .list(let list): try register.node(.list, list)
    case .entry(let entry): try register.node(entry)
    case .rule(let rule): try register.node(.rule, rule)
    case .chart(let chart): try register.node(.chart, chart)
    case .flag(let flag): try register.node(.flag, flag)
    }
  }
}
