/// A named set of places whose membership has dates, such as a country group.
package struct CountrySet: Sendable, Hashable {
  package struct Member: Sendable, Hashable {
    package let place: PlaceCode
    package internal(set) var period: Period

    package init(place: PlaceCode, period: Period) {
      self.place = place
      self.period = period
    }
  }

  package let id: SetID
  package internal(set) var provision: Provision
  package internal(set) var members: [Member]
  /// Other sets whose members belong too.
  package let includes: [SetID]
  /// Places outside the set although their country or an included set would bring them in.
  package let excludes: [PlaceCode]

  package init(
    id: SetID, provision: Provision, members: [Member], includes: [SetID], excludes: [PlaceCode]
  ) {
    self.id = id
    self.provision = provision
    self.members = members
    self.includes = includes
    self.excludes = excludes
  }
}

/// A place or a set of places as a condition names it.
package enum PlaceTerm: Hashable, Sendable, CustomStringConvertible {
  case place(PlaceCode)
  case set(SetID)

  /// Reads a place code or a set id, or nil where it is neither.
  package init?(_ text: some StringProtocol) {
    if let place = PlaceCode(text) {
      self = .place(place)
    } else if let set = SetID(text) {
      self = .set(set)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .place(let place): place.text
    case .set(let set): set.text
    }
  }
}
