import Regulation

/// A party of the advanced XML.
struct OFACProfile {
  let number: String
  private(set) var party: ListedParty
  private let values: OFACValues

  init(_ node: XMLNode, _ values: OFACValues) {
    self.values = values
    number = node.attribute("ID") ?? ""
    party = ListedParty(
      register: "", reference: number, kind: values.kind(node.attribute("PartySubTypeID")),
      names: [])
    var remarks: [String] = []
    for identity in node.all("Identity") {
      readNames(of: identity)
      party.identifiers += values.documents(of: identity.attribute("ID"))
      remarks += values.notes(of: identity.attribute("ID"))
    }
    for feature in node.all("Feature") { remarks += read(feature) }
    let primary = party.names.filter { $0.quality == .primary }
    party.names = primary + party.names.filter { $0.quality != .primary }
    party.countries = party.countries.unique
    party.remarks = remarks.joined(separator: "; ")
  }

  private mutating func readNames(of identity: XMLNode) {
    let groups = identity.descendants("NamePartGroup").compactMap { group in
      group.attribute("ID").map {
        ($0, values.text("NamePartType", group.attribute("NamePartTypeID")))
      }
    }
    let types = Dictionary(groups, uniquingKeysWith: { first, _ in first })
    for alias in identity.all("Alias") {
      let quality = quality(of: alias)
      for name in alias.all("DocumentedName") {
        let parts = name.descendants("NamePartValue").map { part in
          (
            type: part.attribute("NamePartGroupID").flatMap { types[$0] ?? nil } ?? "",
            text: part.text
          )
        }
        // The same name in another script follows the first.
        let isFirst = alias.all("DocumentedName").first?.attribute("ID") == name.attribute("ID")
        let isAnother = quality == .primary && !isFirst
        party.names.append(ListedName(Self.text(parts), isAnother ? .strong : quality))
      }
    }
  }

  private func quality(of alias: XMLNode) -> ListedName.Quality {
    if alias.attribute("LowQuality") == "true" { return .weak }
    if alias.attribute("Primary") == "true" { return .primary }
    let type = values.text("AliasType", alias.attribute("AliasTypeID"))
    return type == "F.K.A." ? .former : .strong
  }

  /// `LAST, First` in Latin letters as in the other files of the publisher; in other scripts the
  /// names follow each other as people write them.
  private static func text(_ parts: [(type: String, text: String)]) -> String {
    let last = parts.filter { $0.type == "Last Name" }.map(\.text).joined(separator: " ")
    let others = parts.filter { $0.type != "Last Name" }.map(\.text).joined(separator: " ")
    if last.isEmpty || others.isEmpty { return last + others }
    let scalars = (last + others).unicodeScalars
    if scalars.contains(where: { $0.value >= 0x2E80 }) { return last + others }
    return scalars.contains { $0.value > 0x24F } ? "\(others) \(last)" : "\(last), \(others)"
  }

  /// Takes what a feature says of births, countries, addresses and numbers; the rest is returned.
  private mutating func read(_ feature: XMLNode) -> [String] {
    let label = values.text("FeatureType", feature.attribute("FeatureTypeID")) ?? ""
    var rest: [String] = []
    for version in feature.all("FeatureVersion") {
      let place = values.place(version.child("VersionLocation")?.attribute("LocationID"))
      let texts = version.all("VersionDetail").compactMap { detail in
        values.text("DetailReference", detail.attribute("DetailReferenceID"))
          ?? detail.text.nonEmpty
      }
      switch label {
      case "Birthdate": party.births += version.all("DatePeriod").compactMap(Self.birth)
      case "Location":
        party.addresses += [place?.address].compactMap { $0 }
        party.countries += CountryNames.english.codes(of: place?.countries ?? [])
      case _ where label.hasPrefix("Nationality") || label.hasPrefix("Citizenship"):
        party.countries += CountryNames.english.codes(of: place?.countries ?? [])
      case "Vessel Flag": party.countries += CountryNames.english.codes(of: texts)
      default:
        for text in texts + [place?.address].compactMap({ $0 }) {
          if let identifier = PartyIdentifier(ofac: label, text) {
            party.identifiers.append(identifier)
          } else {
            rest.append("\(label.droppingSuffix(":")): \(text)")
          }
        }
      }
    }
    return rest
  }

  /// The days that a period spans, from the earliest start to the latest end.
  private static func birth(_ period: XMLNode) -> BirthDate? {
    let start = period.child("Start")
    let end = period.child("End") ?? start
    guard let first = OFACValues.day(start?.child("From"))?.first,
      let last = (OFACValues.day(end?.child("To")) ?? OFACValues.day(end?.child("From")))?.last
    else { return nil }
    let isApproximate = [start, end].contains { $0?.attribute("Approximate") == "true" }
    return BirthDate(first: first, last: max(first, last), isApproximate: isApproximate)
  }
}
