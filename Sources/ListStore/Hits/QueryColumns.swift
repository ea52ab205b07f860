import GRDB
import Regulation
import Screening

/// A query as the columns of its row, with several values one a line.
struct QueryColumns {
  let name: String
  let kind: String?
  let births: String
  let countries: String
  let identifiers: String

  init(_ query: ScreeningQuery) {
    name = query.name.withoutZeros
    kind = query.kind?.rawValue
    births = query.births.map(\.notation).joined(separator: "\n")
    countries = query.countries.map(\.text).joined(separator: "\n")
    identifiers = query.identifiers.map { "\($0.kind.rawValue)\t\($0.value.withoutZeros)" }
      .joined(separator: "\n")
  }
}

extension ScreeningQuery {
  /// Reads name, kind, births, countries and identifiers from the first columns of a row.
  init(row: Row) {
    self.init(
      name: row[0], kind: (row[1] as String?).flatMap(ListedParty.Kind.init),
      births: (row[2] as String).lines.compactMap(BirthDate.init(notation:)),
      countries: (row[3] as String).lines.compactMap { PlaceCode($0) },
      identifiers: (row[4] as String).pairs.compactMap { kind, value in
        PartyIdentifier.Kind(rawValue: String(kind)).map { PartyIdentifier($0, String(value)) }
      })
  }
}
