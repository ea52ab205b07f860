package import Screening

extension PartyIdentifier {
  /// The kind and the number.
  package var words: String { "\(kind.rawValue) \(value)" }
}
