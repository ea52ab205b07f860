import GRDB
import Regulation
import Screening

extension ListEntry {
  /// The columns in the order in which `init(row:)` reads them.
  static let columns = """
    register, reference, kind, names, births, countries, identifiers, programmes, addresses,
    remarks, listed_on, edition, since, content
    """

  /// Reads a row of `columns`; throws where it is not as it was written.
  init(row: Row) throws(StoredFault) {
    let names = (row[3] as String).pairs.compactMap { quality, text in
      ListedName.Quality(rawValue: String(quality)).map { ListedName(String(text), $0) }
    }
    guard !names.isEmpty else { throw StoredFault() }
    self.init(
      party: ListedParty(
        register: row[0], reference: row[1],
        kind: (row[2] as String?).flatMap(ListedParty.Kind.init), names: names,
        births: (row[4] as String).lines.compactMap(BirthDate.init(notation:)),
        countries: (row[5] as String).lines.compactMap { PlaceCode($0) },
        identifiers: (row[6] as String).pairs.compactMap { kind, value in
          PartyIdentifier.Kind(rawValue: String(kind)).map { PartyIdentifier($0, String(value)) }
        },
        programmes: (row[7] as String).lines.map(String.init),
        addresses: (row[8] as String).lines.map(String.init),
        remarks: row[9], listedOn: (row[10] as String?).flatMap { CivilDate($0) }),
      edition: row[11], since: row[12], content: row[13])
  }
}

/// A row that says what no row of ours says.
struct StoredFault: Error {}

extension String {
  /// The values that stand one a line.
  var lines: [Substring] {
    isEmpty ? [] : utf8.split(separator: 0x0A).compactMap { Substring($0) }
  }

  /// The lines, each cut at its first tab.
  var pairs: [(Substring, Substring)] {
    lines.compactMap { line in
      line.utf8.firstIndex(of: 0x09).map { (line[..<$0], line[line.index(after: $0)...]) }
    }
  }
}
