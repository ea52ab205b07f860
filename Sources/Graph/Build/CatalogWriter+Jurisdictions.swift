import Regulation

extension CatalogWriter {
  mutating func write(_ jurisdictions: [Jurisdiction]) throws {
    let row = try insert(into: "jurisdiction", columns: 1)
    let territory = try insert(into: "territory", columns: 2)
    let authority = try insert(into: "authority", columns: 3)
    let coverage = try insert(into: "coverage", columns: 9)
    let limited = try insert(into: "coverage_regime", columns: 3)
    for jurisdiction in jurisdictions {
      let node = try register.node(.jurisdiction, jurisdiction.id)
      try row.run(node)
      for place in try distinct(jurisdiction.territory.map { try register.node($0) }) {
        try territory.run(node, place)
        try register.link(node, .territory, place)
      }
      for group in jurisdiction.memberOf {
        try register.link(node, .memberOf, register.node(.jurisdiction, group))
      }
      for office in jurisdiction.authorities {
        let officeNode = try register.node(.authority, office.id)
        try authority.run(officeNode, node, office.url)
        try register.link(node, .hasAuthority, officeNode)
      }
      for (position, statement) in jurisdiction.coverage.enumerated() {
        let instrument = try statement.refersTo.map {
          try register.node(.instrument, $0.instrument)
        }
        try coverage.run(
          node, position, statement.subject, statement.status.rawValue, statement.when?.json,
          statement.lacks.map(\.rawValue).sorted().joined(separator: " "), instrument,
          statement.refersTo?.at, statement.note)
        for regime in try distinct(statement.regimes.map { try register.node(.regime, $0) }) {
          try limited.run(node, position, regime)
          try register.link(node, .limits, regime)
        }
        if let when = statement.when { try link(node, asking: when) }
      }
    }
  }

  mutating func write(_ instruments: [Instrument]) throws {
    let row = try insert(into: "instrument", columns: 6)
    for instrument in instruments {
      try row.run(
        register.node(.instrument, instrument.id), instrument.citation, instrument.url,
        instrument.period.from, instrument.period.until, instrument.checked)
    }
  }

  mutating func write(_ flags: [PartyList]) throws {
    let row = try insert(into: "flag", columns: 4)
    let source = try insert(into: "flag_source", columns: 4)
    for flag in flags {
      let node = try register.node(.flag, flag.id)
      try write(flag.provision, of: node)
      let publisher = try flag.publisher.map { try register.node(.authority, $0) }
      try row.run(node, publisher, flag.screening?.freshFor, flag.screening?.url)
      for (position, register) in (flag.screening?.sources ?? []).enumerated() {
        try source.run(node, position, register.format, register.register)
      }
      if let publisher { try register.link(node, .publishedBy, publisher) }
    }
  }

  mutating func write(_ acts: [Act]) throws {
    let row = try insert(into: "act", columns: 1)
    for act in acts { try row.run(register.node(.act, act.id)) }
  }

  mutating func write(_ vocabulary: [VocabularyWord]) throws {
    let row = try insert(into: "word", columns: 5)
    for word in vocabulary {
      try row.run(
        register.node(.word, word.name), word.vocabulary.rawValue, word.word, word.digits,
        word.falls?.rawValue)
    }
  }
}

/// The values without repetition, in the order of first mention.
func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
  var seen: Set<Value> = []
  return values.filter { seen.insert($0).inserted }
}
