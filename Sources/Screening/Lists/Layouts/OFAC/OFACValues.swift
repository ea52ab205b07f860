import Regulation

/// What the parties of the advanced XML refer to by number: words, places and documents.
struct OFACValues {
  /// The sets of words that are used.
  static let sets: Set<String> = [
    "AliasType", "FeatureType", "DetailReference", "IDRegDocType", "LocPartType", "Country",
    "AreaCode", "SanctionsType", "PartyType", "PartySubType", "NamePartType", "List",
  ]

  struct Place {
    var address: String
    var countries: [String]
  }

  private var texts: [String: [String: String]] = [:]
  private var kinds: [String: String] = [:]
  private var places: [String: Place] = [:]
  private var documents: [String: [PartyIdentifier]] = [:]
  private var notes: [String: [String]] = [:]

  /// Notes a word of a set.
  mutating func add(_ node: XMLNode) {
    guard let number = node.attribute("ID") else { return }
    // Some editions write the name of a country or area in an attribute.
    let text = node.text.nonEmpty ?? node.attribute("Description") ?? node.attribute("ISO2")
    texts[node.name, default: [:]][number] = text
    if node.name == "PartySubType" { kinds[number] = node.attribute("PartyTypeID") }
  }

  mutating func addLocation(_ node: XMLNode) {
    guard let number = node.attribute("ID") else { return }
    let parts = node.all("LocationPart").compactMap { part in
      part.child("LocationPartValue")?.text("Value")
    }
    let countries =
      node.all("LocationCountry").compactMap { text("Country", $0.attribute("CountryID")) }
      + node.all("LocationAreaCode").compactMap { text("AreaCode", $0.attribute("AreaCodeID")) }
    places[number] = Place(
      address: (parts + countries.prefix(1)).joined(separator: ", "), countries: countries)
  }

  mutating func addDocument(_ node: XMLNode) {
    guard let identity = node.attribute("IdentityID"), let number = node.text("IDRegistrationNo")
    else { return }
    let type = text("IDRegDocType", node.attribute("IDRegDocTypeID")) ?? ""
    if let identifier = PartyIdentifier(ofac: type, number) {
      documents[identity, default: []].append(identifier)
    } else {
      notes[identity, default: []].append("\(type) \(number)")
    }
  }

  /// The word of a set that has a number.
  func text(_ set: String, _ number: String?) -> String? { number.flatMap { texts[set]?[$0] } }

  func place(_ number: String?) -> Place? { number.flatMap { places[$0] } }

  func documents(of identity: String?) -> [PartyIdentifier] {
    identity.flatMap { documents[$0] } ?? []
  }

  /// The documents of an identity that are numbers of no kind of ours.
  func notes(of identity: String?) -> [String] { identity.flatMap { notes[$0] } ?? [] }

  /// The kind of a party by the number of its type.
  func kind(_ number: String?) -> ListedParty.Kind {
    let type = text("PartySubType", number)
    let word = type == "Unknown" ? text("PartyType", number.flatMap { kinds[$0] }) : type
    return OFACFiles.kind(word)
  }

  /// The date that an element with `Year`, `Month` and `Day` states.
  static func day(_ node: XMLNode?) -> PartialDate? {
    guard let node, let year = node.text("Year").flatMap({ Int($0) }) else { return nil }
    return PartialDate(
      year: year, month: node.text("Month").flatMap { Int($0) },
      day: node.text("Day").flatMap { Int($0) })
  }
}
