import Regulation

/// The advanced XML of the Office of Foreign Assets Control: values that others refer to by number
/// come first, then places and documents, then parties, then the lists that each party is on.
enum OFACAdvancedXML: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var values = OFACValues()
    // The lists and programmes of a party come after it, so that parties wait for them.
    var parties: [(profile: String, party: ListedParty, line: Int)] = []
    var entries: [String: Entry] = [:]
    try XMLRecordReader.read(
      file,
      records: OFACValues.sets.union([
        "DateOfIssue", "Location", "IDRegDocument", "DistinctParty", "SanctionsEntry",
      ])
    ) { node, line in
      switch node.name {
      case "DateOfIssue": collector.publish(OFACValues.day(node)?.first)
      case "Location": values.addLocation(node)
      case "IDRegDocument": values.addDocument(node)
      case "DistinctParty":
        try collector.record(file, line, excerpt: node.attribute("FixedRef") ?? "") {
          for profile in node.all("Profile") {
            let reader = OFACProfile(profile, values)
            parties.append((reader.number, reader.party, line))
          }
        }
      case "SanctionsEntry":
        entries[node.attribute("ProfileID") ?? "", default: Entry()].add(node, values)
      default: values.add(node)
      }
    }
    for (profile, party, line) in parties {
      try collector.finish(file, line, excerpt: profile) {
        guard let entry = entries[profile] else {
          throw ListCollector.Fault("the party is on no list")
        }
        var party = party
        party.register = entry.isBlocked ? PartyListFormat.ofacAdvancedXML.register : "CONS"
        party.programmes += entry.programmes
        party.listedOn = entry.since
        try collector.accept(party)
      }
    }
  }

  /// What the entries of a party say.
  private struct Entry {
    var isBlocked = false
    var programmes: [String] = []
    var since: CivilDate?

    mutating func add(_ node: XMLNode, _ values: OFACValues) {
      let list = values.text("List", node.attribute("ListID")) ?? ""
      isBlocked = isBlocked || list.hasPrefix(PartyListFormat.ofacAdvancedXML.register)
      if !isBlocked, !list.isEmpty { programmes.append(list) }
      for measure in node.all("SanctionsMeasure") {
        let type = values.text("SanctionsType", measure.attribute("SanctionsTypeID"))
        if type == "Program", let programme = measure.text("Comment") {
          programmes.append(programme)
        }
      }
      let days = node.all("EntryEvent", "Date").compactMap { OFACValues.day($0)?.first }
      since = (days + [since].compactMap { $0 }).min()
    }
  }
}
