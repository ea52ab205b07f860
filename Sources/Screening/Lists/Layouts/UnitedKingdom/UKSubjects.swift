import Regulation

/// The sanctions list of the United Kingdom in four tables: subjects, names, dates of birth and
/// identifiers, joined by the number of the subject and told apart by their headings.
enum UKSubjects: ListLayout {
  private static let number = "unique_id"

  static func read(_ files: [ListFile], into collector: ListCollector) throws {
    var subjects: [ListFile] = []
    var names = Join<ListedName>()
    var births = Join<BirthDate>()
    var identifiers = Join<PartyIdentifier>()
    for file in files {
      var reader = try DelimitedReader(file)
      let headings = try reader.next()?.fields ?? []
      if headings.contains("subject_type") {
        subjects.append(file)
      } else if headings.contains("full_name") {
        try names.add(file, by: number, required: ["name_type"], collector, name)
      } else if headings.contains("year") {
        try births.add(file, by: number, required: ["month", "day"], collector, birth)
      } else if headings.contains("raw_value") {
        try identifiers.add(file, by: number, required: ["identifier_type"], collector, identifier)
      } else {
        throw ListFailure.malformed(
          file: file.name, line: 1, reason: "the first row has the columns of none of the tables")
      }
    }
    if subjects.isEmpty { throw ListFailure.partMissing(.ukSubjectsCSV, part: "the subjects") }
    if names.isEmpty { throw ListFailure.partMissing(.ukSubjectsCSV, part: "the names") }
    for file in subjects {
      var table = try DelimitedTable(file, required: [number, "subject_type"])
      try table.forEach(collector) { record, _ in
        let key = record[number] ?? ""
        try collector.accept(
          ListedParty(
            register: PartyListFormat.ukSubjectsCSV.register, reference: key,
            kind: UKName.kind(record["subject_type"]),
            names: names.take(key), births: births.take(key), identifiers: identifiers.take(key),
            remarks: record["un_reference_number"].map { "UN reference \($0)" },
            listedOn: record["date_designated"].flatMap { DateReading.day($0) }))
      }
    }
    names.reject(collector)
    births.reject(collector)
    identifiers.reject(collector)
  }

  private static func name(_ record: TableRecord) throws -> ListedName {
    let parts = record.fields(["name_1", "name_2", "name_3", "name_4", "name_5", "name_6"])
    return ListedName(
      record["full_name"] ?? parts.joined(separator: " "),
      UKName.quality(record["name_type"], strength: record["alias_strength"]))
  }

  private static func birth(_ record: TableRecord) throws -> BirthDate {
    func number(_ column: String) -> Int? { record[column].flatMap { Int($0) } }
    guard let year = number("year"),
      let date = PartialDate(year: year, month: number("month"), day: number("day")),
      let first = date.first, let last = date.last
    else { throw ListCollector.Fault("the row has no date") }
    return BirthDate(first: first, last: last)
  }

  private static func identifier(_ record: TableRecord) throws -> PartyIdentifier {
    guard let value = record["raw_value"] else { throw ListCollector.Fault("the row has no value") }
    let kind: PartyIdentifier.Kind =
      switch record["identifier_type"] {
      case "passport": .passport
      case "national": .nationalNumber
      case "business_registration_numbers": .registration
      case "imo": .shipNumber
      default: .other
      }
    return PartyIdentifier(kind, kind == .shipNumber ? UKName.shipNumber(value) : value)
  }
}
