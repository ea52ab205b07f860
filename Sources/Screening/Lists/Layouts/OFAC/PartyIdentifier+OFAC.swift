extension PartyIdentifier {
  /// A number under a label of the Office of Foreign Assets Control; nil where the label names no
  /// number, such as one of a gender or a risk.
  init?(ofac label: String, _ number: String) {
    if let value = number.droppingPrefix("IMO "), !label.hasPrefix("Company") {
      self.init(.shipNumber, value)
    } else if let kind = OFACLabels.kinds[label] {
      self.init(kind, number)
    } else if label.hasPrefix("Digital Currency Address") {
      self.init(.other, number)
    } else {
      return nil
    }
  }
}
