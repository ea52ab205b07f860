import Regulation

extension CatalogWriter {
  /// Gives every record its node before anything refers to it.
  mutating func stateNodes(of catalog: LawCatalog) throws {
    for jurisdiction in catalog.jurisdictions {
      try register.state(RecordID(.jurisdiction, jurisdiction.id), title: jurisdiction.name)
      for authority in jurisdiction.authorities {
        try register.state(RecordID(.authority, authority.id), title: authority.name)
      }
    }
    for instrument in catalog.instruments {
      try register.state(RecordID(.instrument, instrument.id), title: instrument.title)
    }
    for set in catalog.countrySets {
      try register.state(RecordID(.countrySet, set.id), title: set.provision.title)
    }
    for regime in catalog.regimes {
      try register.state(RecordID(.regime, regime.id), title: regime.provision.title)
      for test in regime.personTests {
        try register.state(RecordID(.personTest, test.id), title: test.provision.title)
      }
    }
    for rule in catalog.rules {
      try register.state(RecordID(.rule, rule.id), title: rule.provision.title)
    }
    for chart in catalog.charts {
      try register.state(RecordID(.chart, chart.id), title: chart.provision.title)
    }
    for list in catalog.lists {
      try register.state(RecordID(.list, list.id), title: list.provision.title)
    }
    for entry in catalog.entries {
      try register.state(entry.id, title: entry.provision.title)
    }
    for flag in catalog.flags {
      try register.state(RecordID(.flag, flag.id), title: flag.title)
    }
    for act in catalog.acts {
      try register.state(RecordID(.act, act.id), title: act.title)
    }
    for recognition in catalog.recognitions {
      try register.state(
        RecordID(.recognition, recognition.id), title: recognition.provision.title)
    }
    for word in catalog.vocabulary {
      try register.state(RecordID(.word, word.name), title: word.meaning)
    }
    for (name, rule) in catalog.namedSeverities {
      try register.state(RecordID(.severity, name), title: rule.severity.rawValue)
    }
    for (record, correspondence) in zip(
      catalog.correspondenceIDs, catalog.correspondences)
    {
      try register.state(record, title: correspondence.rationale)
    }
  }
}

extension LawCatalog {
  /// A name for each correspondence: where two entries are related more than once, at different
  /// times or from different sources, a number tells the later ones apart.
  var correspondenceIDs: [RecordID] {
    var seen: [RecordID: Int] = [:]
    return correspondences.map { correspondence in
      let plain = correspondence.recordID
      seen[plain, default: 0] += 1
      guard let count = seen[plain], count > 1 else { return plain }
      return RecordID(.correspondence, "\(plain.name)#\(count)")
    }
  }
}
