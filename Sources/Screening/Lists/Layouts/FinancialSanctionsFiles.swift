import Regulation

/// The consolidated list of financial sanctions of the European Union: one element a party, with
/// the day of generation at the root and what is said of the party in attributes.
enum FinancialSanctionsFiles: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try XMLRecordReader.read(
      file, records: ["sanctionEntity"],
      onOpen: { name, attributes in
        if name == "export" {
          collector.publish(attributes["generationDate"].flatMap { DateReading.day($0) })
        }
      },
      onRecord: { node, line in
        let excerpt = node.child("nameAlias")?.attribute("wholeName") ?? ""
        try collector.record(file, line, excerpt: excerpt) { try collector.accept(party(node)) }
      })
  }

  private static func party(_ node: XMLNode) throws -> ListedParty {
    let kind: ListedParty.Kind? =
      switch node.child("subjectType")?.attribute("code") {
      case "person": .person
      case "enterprise": .organisation
      default: nil
      }
    var names = node.all("nameAlias").map(name)
    // The list marks none of its names as the first; an English one serves readers best.
    let first = names.firstIndex { $0.isEnglish && $0.name.quality == .strong } ?? 0
    if !names.isEmpty {
      names.insert(names.remove(at: first), at: 0)
      names[0].name.quality = .primary
    }
    let regulations = node.all("regulation")
    let places = node.all("citizenship") + node.all("address")
    let numbers = regulations.compactMap { $0.attribute("numberTitle") }.unique
    return ListedParty(
      register: PartyListFormat.euSanctionsXML.register,
      reference: node.attribute("euReferenceNumber") ?? node.attribute("logicalId") ?? "",
      kind: kind, names: names.map(\.name), births: node.all("birthdate").flatMap(births),
      countries: CountryNames.english.codes(
        of: places.compactMap { $0.attribute("countryIso2Code") }),
      identifiers: node.all("identification").compactMap(identifier),
      programmes: regulations.compactMap { $0.attribute("programme") },
      addresses: node.all("address").map(address),
      remarks: (node.all("remark").map(\.text) + numbers).joined(separator: "; "),
      listedOn: (node.attribute("designationDate")
        ?? regulations.compactMap { $0.attribute("publicationDate") }.min())
        .flatMap { DateReading.day($0) })
  }

  private static func name(_ node: XMLNode) -> (name: ListedName, isEnglish: Bool) {
    let parts = ["firstName", "middleName", "lastName"].compactMap(node.attribute)
    let remark = node.text("remark")?.lowercased() ?? ""
    let isWeak = node.attribute("strong") == "false" || remark.contains("low quality")
    let language = node.attribute("nameLanguage")?.lowercased()
    return (
      ListedName(
        node.attribute("wholeName") ?? parts.joined(separator: " "), isWeak ? .weak : .strong),
      language == nil || language == "en"
    )
  }

  private static func births(_ node: XMLNode) -> [BirthDate] {
    func number(_ attribute: String) -> Int? { node.attribute(attribute).flatMap { Int($0) } }
    let isApproximate = node.attribute("circa") == "true"
    var births = DateReading.births(in: node.attribute("birthdate") ?? "")
    if births.isEmpty, let from = number("yearRangeFrom") ?? number("year"),
      let first = PartialDate(year: from, month: number("month"), day: number("day")),
      let last = PartialDate(
        year: number("yearRangeTo") ?? from, month: number("month"), day: number("day")),
      let start = first.first, let end = last.last
    {
      births = [BirthDate(first: start, last: end)]
    }
    return births.map { BirthDate(first: $0.first, last: $0.last, isApproximate: isApproximate) }
  }

  private static func identifier(_ node: XMLNode) -> PartyIdentifier? {
    guard let number = node.attribute("number") ?? node.attribute("latinNumber") else { return nil }
    let kind: PartyIdentifier.Kind =
      switch node.attribute("identificationTypeCode") {
      case "passport", "diplpassport": .passport
      case "id", "ssn": .nationalNumber
      case "fiscalcode": .taxNumber
      case "regnumber", "tradelic": .registration
      case "imo": .shipNumber
      case "swiftbic": .bankCode
      default:
        PartyIdentifier.Kind(describedAs: node.attribute("identificationTypeDescription") ?? "")
      }
    return PartyIdentifier(kind, number)
  }

  private static func address(_ node: XMLNode) -> String {
    ["street", "poBox", "zipCode", "city", "place", "region", "countryDescription"]
      .compactMap(node.attribute).filter { $0 != "UNKNOWN" }.joined(separator: ", ")
  }
}
