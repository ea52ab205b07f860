import Regulation

extension CatalogWriter {
  mutating func write(_ lists: [ControlList]) throws {
    let row = try insert(into: "control_list", columns: 3)
    let preclude = try insert(into: "list_preclude", columns: 2)
    for list in lists {
      let node = try register.node(.list, list.id)
      try write(list.provision, of: node)
      try row.run(node, list.complete, list.basket)
      for other in distinct(list.precludes) {
        let otherNode = try register.node(.list, other)
        try preclude.run(node, otherNode)
        try register.link(node, .precludes, otherNode)
      }
    }
  }

  mutating func write(_ entries: [Entry]) throws {
    let row = try insert(into: "entry", columns: 5)
    let parameter = try insert(into: "parameter", columns: 7)
    let implements = try insert(into: "implements", columns: 2)
    let cas = try insert(into: "cas", columns: 2)
    for entry in entries {
      let node = try register.node(entry.id)
      let list = try register.node(.list, entry.id.list)
      let parent = register.parent(of: entry.id)
      try write(entry.provision, of: node)
      try row.run(node, list, entry.id.code.text, parent, entry.kind?.rawValue)
      try register.link(node, .belongsTo, list)
      if let parent { try register.link(node, .parent, parent) }
      for (position, stated) in entry.parameters.enumerated() {
        let bound = stated.comparison.bound
        try parameter.run(
          node, position, stated.quantity, stated.comparison.operator.rawValue,
          bound.description, Double(bound.numerator) / Double(bound.denominator), stated.unit)
      }
      for item in distinct(entry.implements) {
        let itemNode = try register.node(.multilateralItem, item)
        try implements.run(node, itemNode)
        try register.link(node, .implements, itemNode)
      }
      for number in distinct(entry.cas) {
        try cas.run(node, number)
        try register.link(node, .names, register.node(.substance, number))
      }
    }
    try writeControls(of: entries)
    try writeEligibilities(of: entries)
  }

  private mutating func writeControls(of entries: [Entry]) throws {
    let row = try insert(into: "control", columns: 6)
    let scope = try insert(into: "control_scope", columns: 3)
    var lastControl = 0
    for entry in entries {
      let node = try register.node(entry.id)
      for control in entry.controls {
        lastControl += 1
        try row.run(
          lastControl, node, control.reason, control.column, control.rule,
          control.condition.json)
        try link(node, asking: control.condition)
        for (role, code) in control.coverage.scopes { try scope.run(lastControl, role, code) }
      }
    }
  }

  private mutating func writeEligibilities(of entries: [Entry]) throws {
    let row = try insert(into: "eligibility", columns: 7)
    let scope = try insert(into: "eligibility_scope", columns: 3)
    var lastEligibility = 0
    for entry in entries {
      let node = try register.node(entry.id)
      for stated in entry.eligibilities {
        lastEligibility += 1
        let authorisation = try register.node(.rule, stated.authorisation)
        try row.run(
          lastEligibility, node, authorisation, stated.eligible, stated.limit?.text,
          stated.limit?.currency, stated.condition.json)
        try register.link(node, stated.eligible ? .eligible : .ineligible, authorisation)
        try link(node, asking: stated.condition)
        for (role, code) in stated.coverage.scopes {
          try scope.run(lastEligibility, role, code)
        }
      }
    }
  }
}

extension ParagraphCoverage {
  /// Every code once with the role that the tables give it.
  fileprivate var scopes: [(role: StaticString, code: String)] {
    let roles: [(StaticString, [ControlCode])] = [
      ("include", include), ("exclude", exclude), ("for", forItems), ("not-for", notForItems),
    ]
    return roles.flatMap { role, codes in distinct(codes.map(\.text)).map { (role, $0) } }
  }
}

extension MoneyTest {
  fileprivate var text: String { "\(value.operator.rawValue) \(value.bound)" }
}
