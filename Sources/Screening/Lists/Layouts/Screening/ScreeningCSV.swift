/// The Consolidated Screening List as CSV, with several values of a column between semicolons.
enum ScreeningCSV: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var table = try DelimitedTable(
      file, required: ["source", "name", "entity_number", "alt_names"])
    try table.forEach(collector) { record, _ in
      guard let name = record["name"] else { throw ListCollector.Fault("the row has no name") }
      try entry(record, name).hand(to: collector)
    }
  }

  private static func entry(_ record: TableRecord, _ name: String) -> ScreeningEntry {
    func values(_ column: String) -> [String] {
      (record[column] ?? "").split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    }
    let addresses = values("addresses")
    // An address ends with the code of its country.
    let seats = addresses.compactMap { $0.split(separator: ",").last?.trimmed }
    return ScreeningEntry(
      source: record["source"] ?? "", number: record["entity_number"], type: record["type"],
      name: name, aliases: values("alt_names"), births: values("dates_of_birth"),
      countries: values("nationalities") + values("citizenships") + values("vessel_flag") + seats,
      numbers: values("ids").map(number), programmes: values("programs"), addresses: addresses,
      remarks: record.fields([
        "title", "remarks", "license_requirement", "license_policy", "federal_register_notice",
      ]),
      start: record["start_date"])
  }

  /// `Passport, 123456, XY`: what the number is called, the number, and who gave it.
  private static func number(_ text: String) -> ScreeningEntry.Number {
    let parts = text.split(separator: ",").map(\.trimmed)
    return ScreeningEntry.Number(
      type: parts.first ?? "", number: parts.dropFirst().first ?? "")
  }
}
