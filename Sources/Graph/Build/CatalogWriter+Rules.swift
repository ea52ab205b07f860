import Regulation

extension CatalogWriter {
  mutating func write(_ rules: [Rule]) throws {
    let row = try insert(into: "rule", columns: 8)
    let target = try insert(into: "rule_target", columns: 3)
    let act = try insert(into: "rule_act", columns: 3)
    let duty = try insert(into: "duty", columns: 7)
    let procedure = try insert(into: "procedure", columns: 6)
    for rule in rules {
      let node = try register.node(.rule, rule.id)
      let regime = try register.node(.regime, rule.regime)
      let list = try rule.kind.perControlOf.map { try register.node(.list, $0) }
      try write(rule.provision, of: node)
      try row.run(
        node, regime, rule.kind.name, rule.kind.outcome, rule.kind.form, list, rule.kind.reason,
        rule.when.json)
      try register.link(node, .belongsTo, regime)
      if let list { try register.link(node, .perControlOf, list) }
      try link(node, asking: rule.when)
      for (kind, targets) in rule.kind.targets {
        for other in try distinct(targets.map { try register.node($0) }) {
          try target.run(node, kind.name, other)
          try register.link(node, kind, other)
        }
      }
      for (kind, acts) in [(EdgeKind.demands, rule.demands), (.forbids, rule.forbids)] {
        for other in try distinct(acts.map { try register.node(.act, $0) }) {
          try act.run(node, kind.name, other)
          try register.link(node, kind, other)
        }
      }
      for jurisdiction in distinct(rule.yieldsTo) {
        try register.link(node, .yieldsTo, register.node(.jurisdiction, jurisdiction))
      }
      for (position, due) in rule.provided.enumerated() {
        try duty.run(
          node, position, due.name, due.clock.name, due.clock.span?.description, due.clock.event,
          due.note)
      }
      if let way = rule.procedure {
        let authority = try way.authority.map { try register.node(.authority, $0) }
        try procedure.run(
          node, authority, way.form, way.portal, way.leadTime?.description,
          way.validity?.description)
        if let authority { try register.link(node, .grantedBy, authority) }
      }
    }
  }
}

extension Rule.Kind {
  fileprivate var name: StaticString {
    switch self {
    case .requirement: "requirement"
    case .authorisation: "authorisation"
    case .exclusion: "exclusion"
    case .restriction: "restriction"
    case .duty: "duty"
    case .constraint: "constraint"
    case .inquiry: "inquiry"
    }
  }

  private var requirement: Requirement? {
    if case .requirement(let requirement) = self { requirement } else { nil }
  }

  fileprivate var outcome: String? { requirement?.outcome.rawValue }
  fileprivate var perControlOf: ListID? { requirement?.perControlOf }
  fileprivate var reason: String? { requirement?.reason }

  fileprivate var form: String? {
    if case .authorisation(let authorisation) = self { authorisation.form.rawValue } else { nil }
  }

  fileprivate var targets: [(kind: EdgeKind, targets: [RuleTarget])] {
    switch self {
    case .authorisation(let relief):
      [(.relieves, relief.relieves), (.except, relief.except.map { .rule($0) })]
    case .restriction(let bar):
      [(.restricts, bar.restricts), (.except, bar.except.map { .rule($0) })]
    case .requirement, .exclusion, .duty, .constraint, .inquiry: []
    }
  }
}

extension Duty.Clock {
  fileprivate var name: StaticString {
    switch self {
    case .before: "before"
    case .within: "within"
    case .every: "every"
    case .lasting: "lasting"
    case .throughout: "throughout"
    }
  }

  fileprivate var span: TimeSpan? {
    switch self {
    case .within(let span, of: _), .every(let span), .lasting(let span, after: _): span
    case .before, .throughout: nil
    }
  }

  fileprivate var event: String? {
    switch self {
    case .before(let event), .within(_, of: let event), .lasting(_, after: let event): event
    case .every, .throughout: nil
    }
  }
}
