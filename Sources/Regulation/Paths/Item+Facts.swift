extension Item: FactRecord {
  static let fields: [FactField<Item>] = [
    FactField("title", \.title),
    FactField("kind", \.kind),
    FactField("technology-for", \.technologyFor),
    FactField("origin", \.origin),
    FactField("content", \.content),
    FactField("produced-with", \.producedWith),
    FactField("status", \.status),
    FactField("held-at", \.heldAt),
    FactField("nature", \.nature),
    FactField("research.funder", in: \.research, \.funder, empty: Research()),
    FactField("research.approval", in: \.research, \.approval, empty: Research()),
    FactField("research.accredited", in: \.research, \.accredited, empty: Research()),
    FactField("research.trl", in: \.research, \.readiness, empty: Research()),
    FactField("data", \.data),
    FactField("data.kind", in: \.data, \.kind, empty: PersonalData()),
    FactField("data.records", in: \.data, \.records, empty: PersonalData()),
    FactField("data.subjects") {
      $0.data.flatMap { $0.subjects.isEmpty ? nil : FactValue($0.subjects) }
    } set: { item, value in
      guard let value else {
        item.data?.subjects = []
        return true
      }
      guard let places = value.as([PlaceCode].self) else { return false }
      var data = item.data ?? PersonalData()
      data.subjects = places
      item.data = data
      return true
    },
  ]

  /// `classifications.LIST`, where a tariff heading is text, and `parameters.QUANTITY`.
  static func field(keyed name: String) -> FactField<Item>? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    let key = String(name[name.index(after: dot)...])
    switch name[..<dot] {
    case "classifications":
      return FactField(name) { item in
        item.tariff[key].map { FactValue($0) }
          ?? ListID(key).flatMap { item.classifications[$0] }.map { FactValue($0) }
      } set: { item, value in
        guard let value else {
          item.tariff[key] = nil
          if let list = ListID(key) { item.classifications[list] = nil }
          return true
        }
        if let heading = value.as(String.self) {
          item.tariff[key] = heading
        } else if let list = ListID(key), let classification = value.as(Classification.self) {
          item.classifications[list] = classification
        } else {
          return false
        }
        return true
      }
    case "parameters":
      return FactField(name) {
        $0.parameters[key].map { FactValue($0) }
      } set: { item, value in
        let quantity = value?.as(Quantity.self)
        if value != nil, quantity == nil { return false }
        item.parameters[key] = quantity
        return true
      }
    default: return nil
    }
  }

  var keys: [String] {
    classifications.keys.sorted().map { "classifications.\($0)" }
      + tariff.keys.sorted().map { "classifications.\($0)" }
      + parameters.keys.sorted().map { "parameters.\($0)" }
  }
}
