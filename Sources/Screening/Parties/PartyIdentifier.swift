/// A number that identifies a party.
package struct PartyIdentifier: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case passport
    case nationalNumber = "national-number"
    case taxNumber = "tax-number"
    case registration
    case legalEntityIdentifier = "lei"
    case shipNumber = "imo"
    case bankCode = "bic"
    case other
  }

  package var kind: Kind
  /// As the publisher writes it.
  package var value: String

  package init(_ kind: Kind, _ value: String) {
    self.kind = kind
    self.value = value
  }

  /// Letters and digits alone, in capitals, without the words that say what the number is: what is
  /// compared.
  var comparable: String {
    let value = value.uppercased()
    let behindLabel = value.split(separator: ":").last { $0.contains(where: \.isNumber) }
    var words = (behindLabel ?? value[...]).split { !($0.isLetter || $0.isNumber) }
    // The first word of a number is its label where it is one that labels consist of.
    while words.count > 1, let first = words.first, Self.labels.contains(first.lowercased()) {
      words.removeFirst()
    }
    let joined = words.joined()
    guard kind == .shipNumber else { return joined }
    let digits = joined.filter(\.isNumber)
    return digits.isEmpty ? joined : digits
  }

  /// Whether it reads like a number: with digits, and of some length.
  var isNumber: Bool {
    comparable.count >= 5 && comparable.count { $0.isNumber } * 2 >= comparable.count
      || kind == .other && value.count <= 12 && comparable.count >= 5
        && value.contains("-") && comparable.allSatisfy { $0.isASCII }
  }

  private static let labels: Set<String> = [
    "imo", "no", "nr", "num", "number", "id", "identification", "passport", "national", "tax",
    "registration", "reg", "company", "business", "inn", "ogrn", "kpp", "lei", "bic", "swift",
    "vat", "tin", "card", "identity", "code", "unique", "entity", "legal", "mmsi", "register",
  ]

  /// Whether both are one number; a number of no stated kind may be any.
  func isSame(as other: PartyIdentifier) -> Bool {
    comparable == other.comparable
      && (kind == other.kind || kind == .other || other.kind == .other)
  }
}

extension PartyIdentifier.Kind {
  /// Whether a party has one such number for ever.
  var isUnique: Bool { self == .shipNumber || self == .legalEntityIdentifier }

  /// For the reader of an explanation.
  var words: String {
    switch self {
    case .passport: "passport"
    case .nationalNumber: "national number"
    case .taxNumber: "tax number"
    case .registration: "registration number"
    case .legalEntityIdentifier: "legal entity identifier"
    case .shipNumber: "IMO number"
    case .bankCode: "bank code"
    case .other: "number"
    }
  }
}
