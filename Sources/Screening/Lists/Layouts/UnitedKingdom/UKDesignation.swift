import Regulation

/// What the sanctions list of the United Kingdom says of a subject, gathered from its rows or its
/// element.
struct UKDesignation {
  var reference: String
  var kind: ListedParty.Kind?
  var names: [ListedName] = []
  var births: [String] = []
  var countries: [String] = []
  var identifiers: [PartyIdentifier] = []
  var programmes: [String] = []
  var addresses: [String] = []
  var remarks: [String] = []
  var designated: String?

  init(_ reference: String, _ kind: ListedParty.Kind?) {
    self.reference = reference
    self.kind = kind
  }

  /// The party, its primary name first.
  var party: ListedParty {
    let primary = names.filter { $0.quality == .primary }
    return ListedParty(
      register: PartyListFormat.ukSanctionsCSV.register, reference: reference, kind: kind,
      names: primary + names.filter { $0.quality != .primary },
      births: births.flatMap { DateReading.births(in: $0) },
      countries: countries.flatMap { CountryNames.english.codes(listedIn: $0) },
      identifiers: identifiers, programmes: programmes, addresses: addresses,
      remarks: remarks.unique.joined(separator: "; "),
      listedOn: designated.flatMap { DateReading.day($0) })
  }
}
