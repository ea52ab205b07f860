import Regulation

/// The standard XML of the Office of Foreign Assets Control: one element a party.
enum OFACXML: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    let register = OFACFiles.register(of: file)
    // The publisher's own spelling.
    try XMLRecordReader.read(file, records: ["sdnEntry", "publshInformation"]) { node, line in
      if node.name != "sdnEntry" {
        let day = node.text("Publish_Date").flatMap { DateReading.day($0, .monthFirst) }
        return collector.publish(day)
      }
      try collector.record(file, line, excerpt: node.text("lastName") ?? "") {
        try collector.accept(party(node, on: register))
      }
    }
  }

  private static func party(_ node: XMLNode, on register: String) -> ListedParty {
    let remarks = OFACRemarks(node.text("remarks") ?? "")
    let vessel = node.child("vesselInfo")
    let addresses = node.all("addressList", "address")
    let countries =
      node.all("nationalityList", "nationality") + node.all("citizenshipList", "citizenship")
      + addresses
    var identifiers = remarks.identifiers
    var notes = [node.text("title").map { "Title: \($0)" }].compactMap { $0 }
    for id in node.all("idList", "id") {
      let type = id.text("idType") ?? ""
      let number = id.text("idNumber") ?? ""
      if let identifier = PartyIdentifier(ofac: type, number) {
        identifiers.append(identifier)
      } else {
        notes.append("\(type) \(number)")
      }
    }
    return ListedParty(
      register: register, reference: node.text("uid") ?? "",
      kind: OFACFiles.kind(node.text("sdnType")),
      names: [ListedName(name(node))] + node.all("akaList", "aka").map(alias) + remarks.names,
      births: node.all("dateOfBirthList", "dateOfBirthItem").flatMap {
        DateReading.births(in: $0.text("dateOfBirth") ?? "")
      } + remarks.births,
      countries: CountryNames.english.codes(
        of: countries.compactMap { $0.text("country") } + remarks.countries
          + [vessel?.text("vesselFlag")].compactMap { $0 }),
      identifiers: identifiers,
      programmes: node.all("programList", "program").map(\.text),
      addresses: addresses.map { address in
        ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"]
          .compactMap(address.text).joined(separator: ", ")
      },
      remarks: (notes + (vessel?.children.map { "\($0.name): \($0.text)" } ?? []) + remarks.rest)
        .joined(separator: "; "))
  }

  /// `LAST, First` as in the other files of the publisher.
  private static func name(_ node: XMLNode) -> String {
    ["lastName", "firstName"].compactMap(node.text).joined(separator: ", ")
  }

  private static func alias(_ node: XMLNode) -> ListedName {
    let quality: ListedName.Quality =
      node.text("category") == "weak" ? .weak : node.text("type") == "f.k.a." ? .former : .strong
    return ListedName(name(node), quality)
  }
}
