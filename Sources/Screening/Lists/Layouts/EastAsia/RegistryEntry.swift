import Regulation

/// An entry of the lists of Japan and China as registries re-encode them in JSON: a top-level array
/// of objects.
struct RegistryEntry: Decodable {
  var name: String
  var aliases: [String]?
  var addresses: [String]?
  var added: String?
  var reason: String?
  var list: String
  var title: String
  var source: String?

  enum CodingKeys: String, CodingKey {
    case aliases, addresses, reason
    case name = "entity_name"
    case added = "date_added"
    case list = "list_id"
    case title = "source_list_name"
    case source = "source_url"
  }

  /// Reads all entries of a file.
  static func read(
    _ file: ListFile, into collector: ListCollector, _ party: (RegistryEntry) throws -> ListedParty
  ) throws {
    try JSONRecordReader.read(file) { part in
      guard part.isElement, part.member.isEmpty else { return }
      try collector.record(file, part.line, excerpt: String(decoding: part.bytes, as: UTF8.self)) {
        guard let entry = part.decoded(as: RegistryEntry.self) else {
          throw ListCollector.Fault("the entry has not the fields of the list")
        }
        let party = try party(entry)
        try collector.accept(
          party, knownBy: party.names.prefix(1).map(\.text) + party.countries.map(\.text))
      }
    }
  }

  /// The name and the aliases; a name in brackets in another script counts as one of its own.
  var names: [ListedName] {
    let names = ([name] + (aliases ?? [])).flatMap(BilingualName.parts)
    return names.enumerated().map { ListedName($1, $0 == 0 ? .primary : .strong) }
  }
}
