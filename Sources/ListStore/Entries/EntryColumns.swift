import GRDB
import Regulation
import Screening

/// A party as the columns of its row: whatever may have several values has one a line.
///
/// One row a party reads several times faster than a table for each kind of value, and people can
/// read it as well.
struct EntryColumns: Hashable {
  var kind: String?
  var names: String
  var births: String
  var countries: String
  var identifiers: String
  var programmes: String
  var addresses: String
  var remarks: String?
  var listedOn: String?

  init(_ party: ListedParty) {
    kind = party.kind?.rawValue
    names = Self.lines(party.names.map { "\($0.quality.rawValue)\t\(Self.line($0.text))" })
    births = Self.lines(party.births.map(\.notation))
    countries = Self.lines(party.countries.map(\.text))
    identifiers = Self.lines(
      party.identifiers.map { "\($0.kind.rawValue)\t\(Self.line($0.value))" })
    programmes = Self.lines(party.programmes.map(Self.line))
    addresses = Self.lines(party.addresses.map(Self.line))
    remarks = party.remarks
    listedOn = party.listedOn?.description
  }

  /// Reads a row whose columns begin with those of `ListEntry.columns`.
  init(row: Row) {
    kind = row[2]
    names = row[3]
    births = row[4]
    countries = row[5]
    identifiers = row[6]
    programmes = row[7]
    addresses = row[8]
    remarks = row[9]
    listedOn = row[10]
  }

  /// The fingerprint of everything that the publisher says.
  var content: String {
    Fingerprint.of(
      [
        kind ?? "", names, births, countries, identifiers, programmes, addresses, remarks ?? "",
        listedOn ?? "",
      ])
  }

  /// The columns by name, for telling what changed.
  var fields: [(name: String, values: [String])] {
    [
      ("kind", [kind].compactMap { $0 }), ("name", Self.values(names)),
      ("born", Self.values(births)), ("country", Self.values(countries)),
      ("identifier", Self.values(identifiers)), ("programme", Self.values(programmes)),
      ("address", Self.values(addresses)), ("remark", [remarks].compactMap { $0 }),
      ("listed on", [listedOn].compactMap { $0 }),
    ]
  }

  private static func values(_ lines: String) -> [String] {
    lines.split(separator: "\n").map { String($0.replacing("\t", with: " ")) }
  }

  private static func lines(_ values: [String]) -> String { values.joined(separator: "\n") }

  /// The text on one line and without the mark between the parts of one.
  private static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) else { return text }
    return text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}

extension BirthDate {
  /// The days it may be, and a tilde where the publisher calls it approximate.
  var notation: String { "\(first)..\(last)\(isApproximate ? "~" : "")" }

  /// Reads what `notation` wrote.
  init?(notation: Substring) {
    let isApproximate = notation.hasSuffix("~")
    guard let first = CivilDate(String(notation.prefix(10))),
      let last = CivilDate(String((isApproximate ? notation.dropLast() : notation).suffix(10)))
    else { return nil }
    self.init(first: first, last: last, isApproximate: isApproximate)
  }
}
