import GRDB
import Regulation
import Screening

extension ListEntry {
  /// The columns in the order in which `init(row:)` reads them.
  static let columns = """
    register, reference, kind, names, births, countries, identifiers, programmes, addresses,
    remarks, listed_on, edition, since, content
    """

  /// Reads a row of `columns`.
  ///
  /// - Throws: `RecordFault` where it does not say what its fingerprint was made of.
  init(row: Row) throws(RecordFault) {
    let (columns, content) = (EntryColumns(row: row), row[13] as String)
    guard columns.content == content,
      let party = columns.party(register: row[0], reference: row[1])
    else { throw .entry(register: row[0], reference: row[1]) }
    self.init(party: party, edition: row[11], since: row[12], content: content)
  }
}

extension EntryColumns {
  /// The party that the columns were made of; nil where they name nobody.
  fileprivate func party(register: String, reference: String) -> ListedParty? {
    let listed = names.pairs.compactMap { quality, text in
      ListedName.Quality(rawValue: String(quality)).map { ListedName(String(text), $0) }
    }
    guard !listed.isEmpty else { return nil }
    return ListedParty(
      register: register, reference: reference, kind: kind.flatMap(ListedParty.Kind.init),
      names: listed, births: births.lines.compactMap(BirthDate.init(notation:)),
      countries: countries.lines.compactMap { PlaceCode($0) },
      identifiers: identifiers.pairs.compactMap { kind, value in
        PartyIdentifier.Kind(rawValue: String(kind)).map { PartyIdentifier($0, String(value)) }
      },
      programmes: programmes.lines.map(String.init), addresses: addresses.lines.map(String.init),
      remarks: remarks, listedOn: listedOn.flatMap { CivilDate($0) })
  }
}

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
