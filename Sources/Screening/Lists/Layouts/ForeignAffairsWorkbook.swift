import Regulation

/// The consolidated list of the Department of Foreign Affairs and Trade of Australia: a workbook
/// or its export as text, with a row for each name; `2`, `2a` and `2b` are names of one party.
enum ForeignAffairsWorkbook: SingleFileLayout {
  private static let required = [
    "Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth",
  ]

  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var parties = Parties()
    let isWorkbook = try ByteReader.head(of: file, 2) == Array("PK".utf8)
    if isWorkbook {
      var headings: TableHeadings?
      try Workbook.forEachRow(of: file) { fields, line in
        guard let known = headings else {
          headings = try TableHeadings(fields, of: file, line: line, required: required)
          return
        }
        if fields.allSatisfy({ $0.trimmed.isEmpty }) { return }
        try collector.record(file, line, excerpt: fields.joined(separator: " | ")) {
          try parties.add(known.record(fields), file, line)
        }
      }
    } else {
      var table = try DelimitedTable(file, required: required)
      try table.forEach(collector) { record, line in try parties.add(record, file, line) }
    }
    for (party, line) in parties.ordered {
      try collector.finish(file, line, excerpt: party.reference) { try collector.accept(party) }
    }
  }
}

/// The parties read so far, in the order in which they came.
private struct Parties {
  private(set) var ordered: [(ListedParty, line: Int)] = []
  private var places: [String: Int] = [:]

  mutating func add(_ record: TableRecord, _ file: ListFile, _ line: Int) throws {
    let reference = record["reference"] ?? ""
    let number = String(reference.prefix(while: \.isNumber))
    guard !number.isEmpty else { throw ListCollector.Fault("the row has no number") }
    guard let text = record["name of individual or entity"] else {
      throw ListCollector.Fault("the row has no name")
    }
    let name = ListedName(text, Self.quality(record))
    guard let place = places[number] else {
      places[number] = ordered.count
      ordered.append((Self.party(number, name, record), line))
      return
    }
    var party = ordered[place].0
    if name.quality == .primary, party.names[0].quality != .primary {
      // The primary name stands first, wherever its row does, and its row says the most.
      let earlier = party
      party = Self.party(number, name, record)
      party.names += earlier.names
      party.births += earlier.births
    } else {
      party.names.append(name)
      party.births += Self.births(record)
    }
    ordered[place].0 = party
  }

  private static func births(_ record: TableRecord) -> [BirthDate] {
    SheetDate.births(in: record["date of birth"] ?? "")
  }

  private static func quality(_ record: TableRecord) -> ListedName.Quality {
    let type = record["name type"]?.onOneLine.lowercased() ?? ""
    if type == "primary name" { return .primary }
    if record["alias strength"]?.lowercased() == "weak" { return .weak }
    return type.hasPrefix("formerly") || type.hasPrefix("previously") ? .former : .strong
  }

  private static func party(
    _ number: String, _ name: ListedName, _ record: TableRecord
  ) -> ListedParty {
    let kind: ListedParty.Kind? =
      switch record["type"]?.lowercased() {
      case "individual": .person
      case "entity": .organisation
      case "vessel": .vessel
      default: nil
      }
    let information = record["additional information"]
    let ship = record["imo number"].map { PartyIdentifier(.shipNumber, $0) }
    let address = record["address"].flatMap { ["na", "n/a"].contains($0.lowercased()) ? nil : $0 }
    let listing = record["listing information"]
    let days = listing.map { DateReading.births(in: $0) }?.filter { $0.first == $0.last }
    return ListedParty(
      register: PartyListFormat.dfatWorkbook.register, reference: number, kind: kind,
      names: [name], births: births(record),
      countries: CountryNames.english.codes(listedIn: record["citizenship"] ?? ""),
      identifiers: (ship.map { [$0] } ?? [])
        + OFACRemarks(information?.onOneLine ?? "").identifiers,
      programmes: [record["committees"]].compactMap { $0 },
      addresses: [address].compactMap { $0 },
      remarks: [information, listing].compactMap { $0 }.joined(separator: "; "),
      listedOn: days?.first?.first)
  }
}
