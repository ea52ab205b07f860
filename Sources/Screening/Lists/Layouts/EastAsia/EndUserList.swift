/// The list of foreign end users of the Ministry of Economy, Trade and Industry.
enum EndUserList: SingleFileLayout {
  static func read(_ file: ListFile, into collector: ListCollector) throws {
    try RegistryEntry.read(file, into: collector) { entry in
      var entry = entry
      let addresses = entry.addresses ?? []
      let places = addresses.compactMap { CountryNames.english.split(beginning: $0) }
      // Where the name is blank it has slipped behind the country.
      if entry.name.isEmpty { entry.name = places.first?.rest ?? "" }
      return ListedParty(
        register: PartyListFormat.endUserList.register, reference: "", kind: nil,
        names: entry.names,
        countries: places.map(\.code),
        programmes: (entry.reason ?? "").split(separator: ";").map(String.init),
        addresses: addresses, remarks: entry.source,
        listedOn: entry.added.flatMap { DateReading.day($0) })
    }
  }
}
