import Regulation

extension CatalogWriter {
  mutating func write(_ sets: [CountrySet]) throws {
    let row = try insert(into: "country_set", columns: 1)
    let member = try insert(into: "set_member", columns: 5)
    let include = try insert(into: "set_include", columns: 2)
    let exclude = try insert(into: "set_exclude", columns: 2)
    for set in sets {
      let node = try register.node(.countrySet, set.id)
      try write(set.provision, of: node)
      try row.run(node)
      for (position, stated) in set.members.enumerated() {
        let place = try register.node(.place, stated.place)
        try member.run(node, position, place, stated.period.from, stated.period.until)
        try register.link(node, .member, place)
      }
      for included in distinct(set.includes) {
        let target = try register.node(.countrySet, included)
        try include.run(node, target)
        try register.link(node, .includes, target)
      }
      for excluded in distinct(set.excludes) {
        let place = try register.node(.place, excluded)
        try exclude.run(node, place)
        try register.link(node, .excludes, place)
      }
    }
  }

  mutating func write(_ charts: [Chart]) throws {
    let row = try insert(into: "chart", columns: 2)
    let column = try insert(into: "chart_column", columns: 3)
    let placeRow = try insert(into: "chart_row", columns: 2)
    let mark = try insert(into: "chart_mark", columns: 3)
    let follow = try insert(into: "chart_follow", columns: 3)
    let referred = try insert(into: "chart_referred", columns: 2)
    for chart in charts {
      let node = try register.node(.chart, chart.id)
      let regime = try register.node(.regime, chart.id.text.prefix { $0 != "/" })
      try write(chart.provision, of: node)
      try row.run(node, regime)
      try register.link(node, .belongsTo, regime)
      for (position, name) in chart.columns.enumerated() { try column.run(node, position, name) }
      for (place, marks) in chart.rows.sorted(by: { $0.key < $1.key }) {
        let placeNode = try register.node(.place, place)
        try placeRow.run(node, placeNode)
        for name in marks.sorted() { try mark.run(node, name, placeNode) }
      }
      for (place, followed) in chart.follows.sorted(by: { $0.key < $1.key }) {
        try follow.run(
          node, register.node(.place, place), register.node(.place, followed))
      }
      for place in chart.referred.sorted() {
        try referred.run(node, register.node(.place, place))
      }
    }
  }
}
