import Foundation
import Regulation

/// Entities of the FollowTheMoney model, a JSON object a line: persons, organisations, vessels and
/// aircraft; what links them is left out.
///
/// The data sets of an entity count as programmes.
enum FollowTheMoneyLines: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    var reader = try LineReader(file)
    while let line = try reader.next() {
      let text = String(decoding: line.bytes.prefix(200), as: UTF8.self)
      if text.trimmed.isEmpty { continue }
      let entity = try? JSONDecoder().decode(Entity.self, from: line.bytes)
      if entity == nil, !line.isWhole {
        throw ListFailure.malformed(
          file: file.name, line: line.number, reason: "the file ends within an entity")
      }
      if let entity, kinds[entity.schema] == nil { continue }
      try collector.record(file, line.number, excerpt: text) {
        guard let entity else { throw ListCollector.Fault("the line is no entity in JSON") }
        try collector.accept(party(entity))
      }
    }
  }

  private struct Entity: Decodable {
    var id: String
    var schema: String
    var datasets: [String]?
    var properties: [String: [String]]
  }

  private static let kinds: [String: ListedParty.Kind?] = [
    "Person": .person, "Organization": .organisation, "Company": .organisation,
    "PublicBody": .organisation, "LegalEntity": ListedParty.Kind?.none, "Vessel": .vessel,
    "Airplane": .aircraft,
  ]

  private static let names: KeyValuePairs<String, ListedName.Quality> = [
    "name": .strong, "alias": .strong, "weakAlias": .weak, "abbreviation": .weak,
    "previousName": .former,
  ]

  private static let identifiers: KeyValuePairs<String, PartyIdentifier.Kind> = [
    "passportNumber": .passport, "idNumber": .nationalNumber,
    "socialSecurityNumber": .nationalNumber,
    "taxNumber": .taxNumber, "innCode": .taxNumber, "vatCode": .taxNumber,
    "registrationNumber": .registration, "ogrnCode": .registration, "uscCode": .registration,
    "dunsCode": .registration, "leiCode": .legalEntityIdentifier, "imoNumber": .shipNumber,
    "swiftBic": .bankCode, "mmsi": .other, "callSign": .other,
  ]

  private static func party(_ entity: Entity) -> ListedParty {
    func values(_ properties: String...) -> [String] {
      properties.flatMap { entity.properties[$0] ?? [] }
    }
    var names = names.flatMap { property, quality in
      values(property).map { ListedName($0, quality) }
    }
    if !names.isEmpty { names[0].quality = .primary }
    let countries = values("nationality", "citizenship", "country", "jurisdiction", "flag")
    return ListedParty(
      register: PartyListFormat.followTheMoneyLines.register, reference: entity.id,
      kind: kinds[entity.schema] ?? nil, names: names,
      births: values("birthDate").flatMap { DateReading.births(in: $0) },
      countries: CountryNames.english.codes(of: countries.map { $0.uppercased() }),
      identifiers: identifiers.flatMap { property, kind in
        values(property).map { value in
          PartyIdentifier(kind, kind == .shipNumber ? UKName.shipNumber(value) : value)
        }
      },
      programmes: (entity.datasets ?? []) + values("programId", "program", "topics"),
      addresses: values("address"), remarks: values("notes", "position").joined(separator: "; "),
      listedOn: values("listingDate").compactMap { DateReading.day($0) }.min())
  }
}
