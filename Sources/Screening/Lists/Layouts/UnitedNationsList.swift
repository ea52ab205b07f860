import Regulation

/// The consolidated list of the Security Council: one element a party, with the day of generation
/// at the root.
enum UnitedNationsList: SingleFileLayout {
  private static let kinds: [String: ListedParty.Kind] = [
    "INDIVIDUAL": .person, "ENTITY": .organisation,
  ]

  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try XMLRecordReader.read(
      file, records: Set(kinds.keys),
      onOpen: { name, attributes in
        if name == "CONSOLIDATED_LIST" {
          collector.publish(attributes["dateGenerated"].flatMap { DateReading.day($0) })
        }
      },
      onRecord: { node, line in
        try collector.record(file, line, excerpt: node.text("FIRST_NAME") ?? "") {
          try collector.accept(party(node))
        }
      })
  }

  private static func party(_ node: XMLNode) throws -> ListedParty {
    let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].compactMap(node.text)
    guard let reference = node.text("REFERENCE_NUMBER") else {
      throw ListCollector.Fault("the record has no REFERENCE_NUMBER")
    }
    let original = node.text("NAME_ORIGINAL_SCRIPT").map { [ListedName($0, .strong)] }
    let aliases = node.all("\(node.name)_ALIAS")
    let addresses = node.all("\(node.name)_ADDRESS")
    let documents = node.all("INDIVIDUAL_DOCUMENT")
    let countries =
      node.all("NATIONALITY", "VALUE").map(\.text) + addresses.compactMap { $0.text("COUNTRY") }
    return ListedParty(
      register: PartyListFormat.unConsolidatedXML.register, reference: reference,
      kind: kinds[node.name],
      names: [ListedName(parts.joined(separator: " "))] + (original ?? [])
        + aliases.flatMap(names(of:)),
      births: node.all("INDIVIDUAL_DATE_OF_BIRTH").flatMap(births(of:))
        + aliases.flatMap { DateReading.births(in: $0.text("DATE_OF_BIRTH") ?? "") },
      countries: CountryNames.english.codes(of: countries),
      identifiers: documents.compactMap(identifier(of:)),
      programmes: [node.text("UN_LIST_TYPE")].compactMap { $0 },
      addresses: addresses.map { address in
        ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"].compactMap(address.text)
          .joined(separator: ", ")
      },
      remarks: node.text("COMMENTS1"),
      listedOn: node.text("LISTED_ON").flatMap { DateReading.day($0) })
  }

  /// Aliases of low quality often hold several names with a semicolon between them.
  private static func names(of alias: XMLNode) -> [ListedName] {
    let quality: ListedName.Quality =
      switch alias.text("QUALITY") {
      case "Low": .weak
      case "f.k.a.": .former
      default: .strong
      }
    return (alias.text("ALIAS_NAME") ?? "").split(separator: ";")
      .map { ListedName(String($0), quality) }
  }

  private static func births(of node: XMLNode) -> [BirthDate] {
    let type = node.text("TYPE_OF_DATE")
    let note = node.text("NOTE") ?? ""
    let years = ["FROM_YEAR", "TO_YEAR"].compactMap(node.text)
    let text =
      node.text("DATE") ?? (years.count == 2 ? years.joined(separator: " to ") : node.text("YEAR"))
    // Only where no field holds the date is it in the note.
    return DateReading.births(in: text ?? note).map { birth in
      var birth = birth
      birth.isApproximate =
        birth.isApproximate || type == "APPROXIMATELY" || note.lowercased().contains("approx")
      return birth
    }
  }

  private static func identifier(of node: XMLNode) -> PartyIdentifier? {
    guard let number = node.text("NUMBER") else { return nil }
    let type = [node.text("TYPE_OF_DOCUMENT"), node.text("TYPE_OF_DOCUMENT2")]
      .compactMap { $0 }.joined(separator: " ")
    return PartyIdentifier(PartyIdentifier.Kind(describedAs: type), number)
  }
}
