import Regulation

extension CatalogWriter {
  mutating func write(_ correspondences: [Correspondence], named names: [RecordID]) throws {
    let row = try insert(into: "correspondence", columns: 5)
    for (name, stated) in zip(names, correspondences) {
      let node = try register.node(.correspondence, name.name)
      let (source, target) = try (register.node(stated.from), register.node(stated.to))
      try write(stated.provision, of: node)
      try row.run(node, source, target, stated.relation.rawValue, stated.rationale)
      try register.link(source, .relation(stated.relation), target)
    }
  }

  mutating func write(_ reviewed: [ReviewedNone]) throws {
    let row = try insert(into: "reviewed_none", columns: 3)
    for (position, stated) in reviewed.enumerated() {
      try row.run(position, stated.entry.description, stated.target.text)
      try register.link(
        register.node(stated.entry), .noCounterpartIn, register.node(.list, stated.target))
    }
  }
}
