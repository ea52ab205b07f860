import Regulation

extension CatalogWriter {
  mutating func write(_ regimes: [Regime]) throws {
    let row = try insert(into: "regime", columns: 4)
    let list = try insert(into: "regime_list", columns: 2)
    let test = try insert(into: "person_test", columns: 5)
    for regime in regimes {
      let node = try register.node(.regime, regime.id)
      let jurisdiction = try register.node(.jurisdiction, regime.jurisdiction)
      try write(regime.provision, of: node)
      try row.run(node, jurisdiction, regime.reach.json, regime.relief.rawValue)
      try register.link(node, .belongsTo, jurisdiction)
      try link(node, asking: regime.reach)
      for used in distinct(regime.lists) {
        let listNode = try register.node(.list, used)
        try list.run(node, listNode)
        try register.link(node, .usesList, listNode)
      }
      for personTest in regime.personTests {
        let testNode = try register.node(.personTest, personTest.id)
        try write(personTest.provision, of: testNode)
        try test.run(
          testNode, node, personTest.counts.rawValue, personTest.when.json,
          personTest.unless?.json)
        try register.link(testNode, .belongsTo, node)
        for act in distinct(personTest.demands) {
          try register.link(testNode, .demands, register.node(.act, act))
        }
        try link(testNode, asking: personTest.when)
        if let unless = personTest.unless { try link(testNode, asking: unless) }
      }
    }
  }
}
