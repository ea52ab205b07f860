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
}
