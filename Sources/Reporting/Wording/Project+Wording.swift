import Regulation

extension Mode {
  /// How the item moves, for "by …".
  var word: String {
    switch self {
    case .shipment: "shipment"
    case .handCarried: "hand carriage"
    case .electronic: "electronic transfer"
    case .cloud: "cloud storage"
    case .remoteAccess: "remote access"
    case .oral: "oral disclosure"
    case .visual: "visual disclosure"
    case .technicalAssistance: "technical assistance"
    case .brokering: "brokering"
    case .transit: "transit"
    }
  }
}

extension ItemKind {
  /// What the item is.
  var word: String { rawValue.unhyphenated }
}

extension Item {
  /// The item's title with its id, or the id alone.
  var name: String { title ?? id }
}

extension Organisation {
  /// The organisation's name, or its id.
  var displayName: String { name ?? id }
}

extension Money {
  /// The amount with its currency.
  var words: String { "\(amount) \(currency)" }
}

extension HeldAuthorisation {
  /// The number under which the authority granted it, or the project's id for it.
  var reference: String { number.map { "\(id) (no. \($0))" } ?? id }
}
