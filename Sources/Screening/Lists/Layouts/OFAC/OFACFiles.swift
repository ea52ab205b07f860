import Regulation

/// The delimited files of the Office of Foreign Assets Control: parties, aliases, addresses and
/// the overflow of remarks, without headings and told apart by the count of their columns.
enum OFACFiles: ListLayout {
  private static let primaryColumns = 12

  static func read(_ files: [ListFile], into collector: ListCollector) throws {
    var primary: [ListFile] = []
    var aliases = Join<ListedName>()
    var addresses = Join<Address>()
    var comments = Join<String>()
    for file in files {
      var reader = try DelimitedReader(file)
      switch try reader.next()?.fields?.count {
      case primaryColumns: primary.append(file)
      case 5: try add(file, 5, to: &aliases, collector, alias(of:))
      case 6: try add(file, 6, to: &addresses, collector, Address.init(fields:))
      case 2: try add(file, 2, to: &comments, collector) { $0[1] }
      default:
        throw ListFailure.malformed(
          file: file.name, line: 1, reason: "the first row has the columns of none of the files")
      }
    }
    if primary.isEmpty { throw ListFailure.partMissing(.ofacDelimited, part: "the primary file") }
    for file in primary {
      try rows(of: file, columns: primaryColumns, collector) { fields, _ in
        let number = fields[0]
        try collector.accept(
          party(
            fields, on: register(of: file),
            aliases: aliases.take(number),
            addresses: addresses.take(number),
            comments: comments.take(number)))
      }
    }
    aliases.reject(collector)
    addresses.reject(collector)
    comments.reject(collector)
  }

  /// The register of a file: the list of sanctions other than blocking has files of the same form
  /// under names of its own.
  static func register(of file: ListFile) -> String {
    file.name.lowercased().contains("cons") ? "CONS" : PartyListFormat.ofacDelimited.register
  }

  /// Reads the rows of a file whose first field is the number of a party.
  private static func rows(
    of file: ListFile, columns: Int, _ collector: ListCollector,
    _ work: ([String], Int) throws -> Void
  ) throws {
    var reader = try DelimitedReader(file)
    while let row = try reader.next(columns: columns) {
      try collector.record(file, row.line, excerpt: row.excerpt) {
        guard let fields = row.fields else { throw ListCollector.Fault("the row is not UTF-8") }
        guard fields.count == columns else {
          throw ListCollector.Fault("the row has \(fields.count) columns and not \(columns)")
        }
        guard Int(fields[0].trimmed) != nil else {
          throw ListCollector.Fault("the row does not begin with a number")
        }
        try work([fields[0].trimmed] + fields.dropFirst().map(value), row.line)
      }
    }
  }

  private static func add<Value>(
    _ file: ListFile, _ columns: Int, to join: inout Join<Value>, _ collector: ListCollector,
    _ value: ([String]) -> Value
  ) throws {
    try rows(of: file, columns: columns, collector) { fields, line in
      join.add(value(fields), of: fields[0], file, line, fields)
    }
  }

  /// A field without the mark that stands for nothing.
  ///
  /// Space at its ends stays: remarks are cut off between two letters, and go on in a comment.
  private static func value(_ field: String) -> String {
    field.trimmed == "-0-" ? "" : field
  }

  /// The kind that a word stands for; organisations have none of their own in some files.
  static func kind(_ word: String?) -> ListedParty.Kind {
    switch word?.lowercased() {
    case "individual": .person
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: .organisation
    }
  }

  private static func alias(of fields: [String]) -> ListedName {
    ListedName(fields[3], fields[2] == "fka" ? .former : .strong)
  }

  private struct Address {
    var text: String
    var country: String

    init(fields: [String]) {
      text = fields[2...4].filter { !$0.isEmpty }.joined(separator: ", ")
      country = fields[4]
    }
  }

  private static func party(
    _ fields: [String], on register: String, aliases: [ListedName], addresses: [Address],
    comments: [String]
  ) -> ListedParty {
    let remarks = OFACRemarks(([fields[11]] + comments).joined())
    let labels = ["Title", "Call sign", "Vessel type", "Tonnage", "Gross tonnage", "Flag", "Owner"]
    let notes = zip(labels, fields[4...10]).compactMap { label, text in
      text.isEmpty || remarks.rest.contains(text) ? nil : "\(label): \(text)"
    }
    return ListedParty(
      register: register, reference: fields[0], kind: kind(fields[2]),
      names: [ListedName(fields[1])] + aliases + remarks.names, births: remarks.births,
      countries: CountryNames.english.codes(
        of: remarks.countries + [fields[9]] + addresses.map(\.country)),
      identifiers: remarks.identifiers,
      programmes: fields[3].split { "[];".contains($0) }.map(\.trimmed),
      addresses: addresses.map(\.text),
      remarks: (notes + remarks.rest).joined(separator: "; "))
  }
}
