/// The Denied Persons List: fields between tabs under headings.
enum DeniedPersons: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var table = try DelimitedTable(
      file, separator: "\t", required: ["Name", "Country", "Effective_Date", "Standard_Order"])
    try table.forEach(collector) { record, _ in
      guard let name = record["name"] else {
        throw ListCollector.Fault("the row has no name")
      }
      let country = record["country"]
      let address = ["street_address", "city", "state", "postal_code", "country"]
      let notes = ["Expires": "expiration_date", "Standard order": "standard_order"]
      let remarks = notes.sorted { $0.key < $1.key }.compactMap { label, column in
        record[column].map { "\(label): \($0)" }
      }
      try collector.accept(
        ListedParty(
          register: PartyListFormat.deniedPersonsTSV.register, reference: "", kind: nil,
          names: names(name),
          countries: CountryNames.english.codes(of: [country].compactMap { $0 }),
          addresses: [record.fields(address).joined(separator: ", ")],
          remarks: (remarks + record.fields(["action", "fr_citation"])).joined(separator: "; "),
          listedOn: record["effective_date"].flatMap { DateReading.day($0, .monthFirst) }),
        knownBy: [name, country ?? ""])
    }
  }

  /// The name and what stands behind `A/K/A` or `D/B/A`.
  private static func names(_ text: String) -> [ListedName] {
    let parts = text.replacing(" A/K/A ", with: "\n").replacing(" D/B/A ", with: "\n")
      .split(separator: "\n")
    return parts.enumerated().map { ListedName(String($1), $0 == 0 ? .primary : .strong) }
  }
}
