import Regulation

/// An entry of the Consolidated Screening List in any of its encodings.
struct ScreeningEntry {
  /// A number with what the publisher calls it, or a remark in the form of one.
  struct Number {
    var type: String
    var number: String
  }

  var source: String
  var number: String?
  var type: String?
  var name: String
  var aliases: [String] = []
  var births: [String] = []
  var countries: [String] = []
  var numbers: [Number] = []
  var programmes: [String] = []
  var addresses: [String] = []
  var remarks: [String] = []
  var start: String?

  /// Hands the entry over as a party.
  func hand(to collector: ListCollector) throws {
    var identifiers: [PartyIdentifier] = []
    var remarks = remarks
    for number in numbers {
      if let identifier = PartyIdentifier(ofac: number.type, number.number) {
        identifiers.append(identifier)
      } else {
        remarks.append("\(number.type) \(number.number)")
      }
    }
    let countries = CountryNames.english.codes(of: countries)
    let party = ListedParty(
      register: register, reference: number ?? "", kind: kind,
      names: [ListedName(name)] + aliases.map { ListedName($0, .strong) },
      births: births.flatMap { DateReading.births(in: $0) },
      countries: countries, identifiers: identifiers, programmes: programmes,
      addresses: addresses, remarks: remarks.joined(separator: "; "),
      listedOn: start.flatMap { DateReading.day($0) })
    if number == nil {
      try collector.accept(party, knownBy: [name] + countries.map(\.text))
    } else {
      try collector.accept(party)
    }
  }

  /// The short name that the source carries in brackets, such as `(SDN)` or `(NS-MBS List)`.
  private var register: String {
    guard let open = source.lastIndex(of: "("), let close = source.lastIndex(of: ")"), open < close
    else { return source }
    return String(source[source.index(after: open)..<close]).droppingSuffix(" List")
  }

  private var kind: ListedParty.Kind? {
    switch type?.lowercased() {
    case "individual": .person
    case "entity": .organisation
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: nil
    }
  }
}
