/// A listed name, taken apart, with the party that has it.
struct IndexedName: Sendable {
  /// The position of the party.
  let party: Int32
  /// The position among the party's names.
  let position: Int32
  let name: Name
  /// The weight of all its words.
  let weight: Float
}
