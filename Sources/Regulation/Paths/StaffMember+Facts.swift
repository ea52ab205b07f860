extension StaffMember: FactRecord {
  static let fields: [FactField<StaffMember>] = [
    FactField("name", \.name),
    FactField("born", \.born),
    FactField("employer", \.employer),
    FactField("site", \.site),
    FactField("citizenships", \.citizenships),
    FactField("citizenships[].since") { person in
      let held = person.citizenships ?? []
      return held.contains { $0.period.from != nil } ? FactValue(held) : nil
    } set: { person, value in
      guard let value else {
        person.citizenships = person.citizenships?.map {
          Status(place: $0.place, period: Period(until: $0.period.until))
        }
        return true
      }
      guard let held = value.as([Status].self) else { return false }
      person.citizenships = held
      return true
    },
    FactField("permanent-residence", \.permanentResidence),
    FactField("protected", \.protected),
    FactField("resides", \.resides),
    FactField("resides.country", in: \.resides, \.country, empty: Residence(country: nil)),
    FactField("resides.since", in: \.resides, \.since, empty: Residence(country: nil)),
    FactField("resides.limited", in: \.resides, \.limited, empty: Residence(country: nil)),
    FactField(list: "works-from", \.worksFrom),
    FactField("influence", \.influence),
    FactField(list: "access", \.access),
    FactField("flags", \.flags),
    FactField("employment", \.employment),
    FactField("employment.kind", in: \.employment, \.kind, empty: Employment()),
    FactField("employment.since", in: \.employment, \.since, empty: Employment()),
    FactField("employment.host", in: \.employment, \.host, empty: Employment()),
    FactField("clearance", \.clearances),
    FactField("visa", \.visa),
    FactField(list: "former", \.former),
    FactField(list: "travel", \.travel),
  ]

  /// `access[ITEM].mode` and the like, of all times at which the person gets at the item;
  /// `access.mode` speaks of every item.
  static func field(keyed name: String) -> FactField<StaffMember>? {
    guard name.hasPrefix("access") else { return nil }
    var key = name.dropFirst("access".count)
    var wanted: String?
    if key.hasPrefix("["), let close = key.firstIndex(of: "]") {
      wanted = String(key[key.startIndex..<close].dropFirst())
      key = key[close...].dropFirst()
    }
    guard key.hasPrefix("."),
      let field = Access.fields.first(where: { $0.name == key.dropFirst() })
    else { return nil }
    let item = wanted
    return FactField(name) { person in
      person.access.first { $0.item == item ?? $0.item }.flatMap { field.value($0) }
    } set: { person, value in
      let indices = person.access.indices.filter {
        person.access[$0].item == item ?? person.access[$0].item
      }
      return !indices.isEmpty && indices.allSatisfy { field.set(&person.access[$0], value) }
    }
  }

  var keys: [String] {
    Set(access.map(\.item)).sorted().flatMap { item in
      Access.fields.map { "access[\(item)].\($0.name)" }
    }
  }
}

extension StaffMember.Access {
  static let fields: [FactField<Self>] = own + EndUse.fields(in: \.endUse)

  private static let own: [FactField<Self>] = [
    FactField("mode", \.mode), FactField("work-package", \.workPackage),
  ]
}
