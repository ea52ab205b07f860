/// The consolidated list of the Special Economic Measures Act of Canada: one element a party.
///
/// `Country` names the regulation, which lists people of other countries too: it counts as a
/// programme and not as a country of the party.
enum SpecialEconomicMeasures: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try XMLRecordReader.read(file, records: ["record"]) { node, line in
      try collector.record(file, line, excerpt: node.children.map(\.text).joined(separator: " | "))
      {
        let party = try party(node)
        try collector.accept(
          party, knownBy: [party.names.first?.text ?? "", node.text("Country") ?? ""])
      }
    }
  }

  private static func party(_ node: XMLNode) throws -> ListedParty {
    let entity = node.text("Entity") ?? node.text("EntityOrShip")
    let person = ["GivenName", "LastName"].compactMap(node.text).joined(separator: " ").nonEmpty
    let ship = node.text("ShipIMONumber")
    guard let name = entity ?? person else { throw ListCollector.Fault("the record has no name") }
    let date = node.text("DateOfBirth") ?? node.text("DateOfBirthOrShipBuildDate") ?? ""
    let kind: ListedParty.Kind = ship != nil ? .vessel : entity == nil ? .person : .organisation
    let schedule = node.text("Schedule").flatMap { $0 == "N/A" ? nil : "Schedule \($0)" }
    return ListedParty(
      register: PartyListFormat.semaXML.register, reference: "", kind: kind,
      names: [ListedName(name)] + aliases(node.text("Aliases") ?? "", of: kind),
      births: kind == .person ? SheetDate.births(in: date) : [],
      identifiers: ship.map { [PartyIdentifier(.shipNumber, $0)] } ?? [],
      programmes: [node.text("Country"), schedule].compactMap { $0 },
      remarks: ["Title", "TitleOrShip"].compactMap(node.text).joined(separator: "; "),
      listedOn: SheetDate.births(in: node.text("DateOfListing") ?? "").first?.first)
  }

  /// Aliases between semicolons or, where there are none, commas.
  ///
  /// One word is part of a person's name and says little on its own.
  private static func aliases(_ text: String, of kind: ListedParty.Kind) -> [ListedName] {
    let parts =
      text.contains(";")
      ? text.split(separator: ";").map(\.trimmed) : NameList.segments(of: text[...])
    return parts.map { part in
      let isWeak = kind == .person && !part.contains(" ")
      return ListedName(part.droppingBrackets, isWeak ? .weak : .strong)
    }
  }
}

extension String {
  /// The text inside brackets that enclose all of it.
  fileprivate var droppingBrackets: String {
    hasPrefix("(") && hasSuffix(")") ? String(dropFirst().dropLast()) : self
  }
}
