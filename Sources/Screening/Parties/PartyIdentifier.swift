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

  /// Letters and digits alone, in capitals: what is compared.
  var comparable: String {
    String(value.uppercased().filter { $0.isLetter || $0.isNumber })
  }

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
