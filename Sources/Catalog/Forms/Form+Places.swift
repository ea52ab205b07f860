import Regulation
import YAMLTree

extension Form<PlaceCode> {
  /// A country or a territory with an answer of its own.
  static var place: Form {
    parsed(TextShape("a place code of two capitals", pattern: PlacePattern.place)) { PlaceCode($0) }
  }
}

extension Form<PlaceTerm> {
  /// A place or a country set.
  static var placeTerm: Form {
    let shape = TextShape(
      "a place code of two capitals or a country set id", pattern: PlacePattern.term)
    return parsed(shape) { PlaceTerm($0) }.checked { term, node, reading in
      if case .set(let set) = term, let scalar = node.scalar {
        reading.refer(set.text, as: [.countrySet], at: scalar)
      }
      return term
    }
  }
}

extension Form<[PlaceTerm]> {
  /// Places and country sets, in a list or alone.
  static var places: Form { oneOrMany(.placeTerm) }
}

private enum PlacePattern {
  static let place = "^[A-Z]{2}(-[A-Z0-9]{1,6})?$"
  static let term = "^([A-Z]{2}(-[A-Z0-9]{1,6})?|[A-Za-z0-9._-]+/[A-Za-z0-9._-]+)$"
}
