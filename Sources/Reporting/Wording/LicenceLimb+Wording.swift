import Assessment

extension LicenceLimb {
  /// The limb as what a licence states.
  package var word: String {
    switch self {
    case .dates: "the dates"
    case .items: "the items"
    case .entries: "the entries"
    case .destinations: "the destinations"
    case .holder: "the holder and signatories"
    case .parties: "the parties"
    case .persons: "the nationalities"
    case .value: "the value limit"
    case .quantity: "the quantity limit"
    case .provisos: "the provisos"
    }
  }
}
