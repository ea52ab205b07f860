/// The sanctions list of the United Kingdom as XML: one element a subject.
enum UKSanctionsXML: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try XMLRecordReader.read(file, records: ["Designation", "DateGenerated"]) { node, line in
      if node.name == "DateGenerated" { return collector.publish(DateReading.day(node.text)) }
      try collector.record(file, line, excerpt: node.text("UniqueID") ?? "") {
        try collector.accept(designation(node).party)
      }
    }
  }

  private static func designation(_ node: XMLNode) -> UKDesignation {
    var result = UKDesignation(
      node.text("UniqueID") ?? "", UKName.kind(node.text("IndividualEntityShip")))
    result.names = node.all("Names", "Name").map { name in
      let parts = ["Name1", "Name2", "Name3", "Name4", "Name5", "Name6"].compactMap(name.text)
      return ListedName(
        parts.joined(separator: " "),
        UKName.quality(name.text("NameType"), strength: name.text("AliasStrength")))
    }
    result.names += node.descendants("NameNonLatinScript").map { ListedName($0.text, .strong) }
    result.births = node.descendants("DOB").map(\.text)
    let places = ["Nationality", "CurrentBelievedFlagOfShip", "AddressCountry"]
    result.countries = places.flatMap { node.descendants($0) }.map(\.text)
    result.identifiers =
      node.descendants("PassportNumber").map { PartyIdentifier(.passport, $0.text) }
      + node.descendants("NationalIdentifierNumber")
      .map { PartyIdentifier(.nationalNumber, $0.text) }
      + node.descendants("BusinessRegistrationNumber")
      .map { PartyIdentifier(.registration, $0.text) }
      + node.descendants("IMONumber")
      .map { PartyIdentifier(.shipNumber, UKName.shipNumber($0.text)) }
    result.programmes = ["RegimeName", "SanctionsImposed"].compactMap(node.text)
      .flatMap { $0.split(separator: "|").map(\.trimmed) }
    let lines = (1...6).map { "AddressLine\($0)" } + ["AddressPostalCode", "AddressCountry"]
    result.addresses = node.all("Addresses", "Address").map { address in
      lines.compactMap(address.text).joined(separator: ", ")
    }
    result.remarks = ["OtherInformation", "UKStatementofReasons"].compactMap(node.text)
    if let number = node.text("UNReferenceNumber") {
      result.remarks.append("UN reference \(number)")
    }
    result.designated = node.text("DateDesignated")
    return result
  }
}
