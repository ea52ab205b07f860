import Regulation

/// The lists of the Ministry of Commerce of China, each a register under its own title.
enum CommerceMinistryLists: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try RegistryEntry.read(file, into: collector) { entry in
      let addresses = entry.addresses ?? []
      return ListedParty(
        register: entry.title, reference: "", kind: nil, names: entry.names,
        countries: addresses.compactMap(country), programmes: [entry.reason].compactMap { $0 },
        addresses: addresses, remarks: entry.source,
        listedOn: entry.added.flatMap { DateReading.day($0) })
    }
  }

  /// Chinese addresses begin with the country; others end with it, before a note in brackets.
  private static func country(of address: String) -> PlaceCode? {
    let text = address.prefix { !"(（".contains($0) }
    return CountryNames.chinese.split(beginning: String(text))?.code
      ?? text.split(separator: ",").last.flatMap { CountryNames.english.code(of: String($0)) }
  }
}
