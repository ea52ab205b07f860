import Regulation

/// What conditions are evaluated against: one leg of an exposure in one regime on one day.
struct Scene {
  let book: Rulebook
  let index: ProjectIndex
  let standings: Standings
  let exposure: Exposure
  /// The staff member to whom the item is disclosed.
  let person: StaffMember?
  let day: CivilDate
  var destination: Destination
  /// The control under evaluation, in rules evaluated per control.
  var control: Control?
  /// The requirements found so far, once they are known.
  var hits: [Hit]?

  /// The destination as a regime counts it.
  struct Destination: Hashable {
    var place: PlaceCode?
    /// Whether a person test counts it, not the way of the item.
    var deemed: Bool
  }

  var item: Item? { index.items[exposure.item] }

  var transfer: Transfer? {
    switch exposure.subject {
    case .transfer(let id): index.transfers[id]
    case .staff: nil
    }
  }

  /// Where a fact of the transfer stands in the project file.
  func transferPath(_ key: String) -> String { "transfers[\(exposure.subject.id)].\(key)" }

  /// Where a fact of the item stands in the project file.
  func itemPath(_ key: String) -> String { "items[\(exposure.item)].\(key)" }

  /// Where a fact of the person stands in the project file.
  func personPath(_ key: String) -> String { "staff[\(exposure.person ?? "")].\(key)" }
}
