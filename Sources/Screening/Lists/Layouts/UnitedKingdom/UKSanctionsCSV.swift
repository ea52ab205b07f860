/// The sanctions list of the United Kingdom as CSV: a first line with the day of the report, then
/// headings, then a row for each name of a subject with all else repeated.
enum UKSanctionsCSV: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var reader = try DelimitedReader(file)
    let first = try reader.next()?.fields ?? []
    let hasDay = first.first?.hasPrefix("Report Date") == true
    if hasDay {
      let text = first.joined(separator: " ").droppingPrefix("Report Date") ?? ""
      collector.publish(DateReading.births(in: text).first?.first)
    }
    var table = try DelimitedTable(
      file, skippingRows: hasDay ? 1 : 0,
      required: ["Unique ID", "Name 6", "Name type", "Regime Name"])
    var subjects: [UKDesignation] = []
    var lines: [Int] = []
    var places: [String: Int] = [:]
    try table.forEach(collector) { record, line in
      guard let number = record["unique id"] else { throw ListCollector.Fault("the row has no ID") }
      if places[number] == nil {
        places[number] = subjects.count
        let kind = record["designation type"] ?? record["entity type"]
        subjects.append(UKDesignation(number, UKName.kind(kind)))
        lines.append(line)
      }
      if let place = places[number] { subjects[place].add(record) }
    }
    for (subject, line) in zip(subjects, lines) {
      try collector.finish(file, line, excerpt: subject.reference) {
        try collector.accept(subject.party)
      }
    }
  }
}

extension UKDesignation {
  private static let nameColumns = ["name 1", "name 2", "name 3", "name 4", "name 5", "name 6"]
  private static let addressColumns =
    (1...6).map { "address line \($0)" } + ["address postal code", "address country"]
  private static let numberColumns: KeyValuePairs<String, PartyIdentifier.Kind> = [
    "passport number": .passport, "national identifier number": .nationalNumber,
    "business registration number (s)": .registration, "imo number": .shipNumber,
  ]

  /// Adds what a row says.
  fileprivate mutating func add(_ record: TableRecord) {
    let name = record.fields(Self.nameColumns).joined(separator: " ")
    names.append(
      ListedName(
        name, UKName.quality(record["name type"], strength: record["alias strength"])))
    names += record.fields(["name non-latin script"]).map { ListedName($0, .strong) }
    births += record.fields(["d.o.b"])
    countries += record.fields([
      "nationality(/ies)", "current believed flag of ship", "address country",
    ])
    for (column, kind) in Self.numberColumns {
      guard let number = record[column] else { continue }
      let value = kind == .shipNumber ? UKName.shipNumber(number) : number
      identifiers.append(PartyIdentifier(kind, value))
    }
    programmes += record.fields(["regime name", "sanctions imposed"])
      .flatMap { $0.split(separator: "|").map(\.trimmed) }
    addresses.append(record.fields(Self.addressColumns).joined(separator: ", "))
    remarks += record.fields(["other information", "uk statement of reasons", "position"])
    remarks += record.fields(["un reference number"]).map { "UN reference \($0)" }
    designated = designated ?? record["date designated"]
  }
}
