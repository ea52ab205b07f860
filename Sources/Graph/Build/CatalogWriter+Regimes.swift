import Regulation

extension CatalogWriter {
  mutating func write(_ regimes: [Regime]) throws {
    let row = try insert(into: "regime", columns: 4)
    let list = try insert(into: "regime_list", columns: 2)
    let test = try insert(into: "person_test", columns: 6)
    let testPlace = try insert(into: "person_test_place", columns: 3)
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
          testNode, node, personTest.attribute.rawValue, personTest.exempt.protectedPersons,
          personTest.months, personTest.influence?.shareOfIncome?.description)
        try register.link(testNode, .belongsTo, node)
        for act in distinct(personTest.demands) {
          try register.link(testNode, .demands, register.node(.act, act))
        }
        for (role, terms) in personTest.places {
          for place in try distinct(terms.map { try register.node($0) }) {
            try testPlace.run(testNode, role, place)
          }
        }
      }
    }
  }
}

extension PersonTest {
  /// Every list of places with the role that the table gives it.
  fileprivate var places: [(role: StaticString, terms: [PlaceTerm])] {
    [
      ("territory", territory), ("released-in", releasedIn),
      ("citizens-exempt", exempt.citizensOf),
      ("permanent-residents-exempt", exempt.permanentResidentsOf), ("free", free),
    ]
  }
}
