import Regulation

extension CatalogWriter {
  mutating func write(_ recognitions: [Recognition]) throws {
    let row = try insert(into: "recognition", columns: 5)
    let target = try insert(into: "recognition_target", columns: 2)
    for recognition in recognitions {
      let node = try register.node(.recognition, recognition.id)
      let source = try register.node(recognition.from)
      try write(recognition.provision, of: node)
      try row.run(
        node, recognition.kind.rawValue, source, recognition.when.json, recognition.effect)
      try register.link(node, .of, source)
      for end in try distinct(recognition.to.map { try register.node($0) }) {
        try target.run(node, end)
        try register.link(node, .toward, end)
      }
      for scope in recognition.scope {
        try register.link(node, .about, ConditionReference(scope).node(in: &register))
      }
      try link(node, asking: recognition.when)
    }
  }
}

extension NodeRegister {
  fileprivate mutating func node(_ end: Recognition.End) throws -> NodeID {
    switch end {
    case .place(let term): try node(term)
    case .regime(let regime): try node(.regime, regime)
    }
  }
}
