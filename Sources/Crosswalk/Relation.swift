package import Regulation

/// What is known of how two sets of controlled things relate: the base relations still possible.
///
/// The five base relations of RCC-5 (Randell, Cui and Cohn 1992) exclude one another and one of
/// them always holds, so knowledge is a set of them: a single one is exact, all five say nothing.
package struct Relation: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let equal = Relation(rawValue: 1)
  package static let narrower = Relation(rawValue: 2)
  package static let broader = Relation(rawValue: 4)
  package static let overlaps = Relation(rawValue: 8)
  package static let disjoint = Relation(rawValue: 16)
  /// Nothing is known.
  package static let unknown = Relation(rawValue: 31)
  /// Everything in the first lies in the second.
  package static let inside: Relation = [.equal, .narrower]

  /// The knowledge that an asserted relation gives.
  package init(_ relation: SetRelation) {
    self =
      switch relation {
      case .equal: .equal
      case .narrower: .narrower
      case .broader: .broader
      case .overlaps: .overlaps
      case .disjoint: .disjoint
      case .unknown: .unknown
      }
  }

  /// The relation read from the other end.
  package var converse: Relation {
    var result = intersection([.equal, .overlaps, .disjoint])
    if contains(.narrower) { result.insert(.broader) }
    if contains(.broader) { result.insert(.narrower) }
    return result
  }

  /// What follows for A and C from this relation of A to B and the other of B to C.
  package func composed(with other: Relation) -> Relation {
    Self.compositions[Int(rawValue) << 5 | Int(other.rawValue)]
  }

  /// The base relations in the order of the composition table.
  package static let base: [Relation] = [.equal, .narrower, .broader, .overlaps, .disjoint]

  /// The composition of any two bit sets, at `left << 5 | right`.
  ///
  /// Loops take it once, so that they index an array and look up no global.
  static let compositions: [Relation] = (UInt8(0)..<32).flatMap { left in
    (UInt8(0)..<32).map { right in
      var result: Relation = []
      for (row, first) in base.enumerated() where Relation(rawValue: left).contains(first) {
        for (column, second) in base.enumerated() where Relation(rawValue: right).contains(second) {
          result.formUnion(composition[row][column])
        }
      }
      return result
    }
  }

  private static let composition: [[Relation]] = [
    [.equal, .narrower, .broader, .overlaps, .disjoint],
    [.narrower, .narrower, .unknown, [.narrower, .overlaps, .disjoint], .disjoint],
    [
      .broader, [.equal, .narrower, .broader, .overlaps], .broader, [.broader, .overlaps],
      [.broader, .overlaps, .disjoint],
    ],
    [
      .overlaps, [.narrower, .overlaps], [.broader, .overlaps, .disjoint], .unknown,
      [.broader, .overlaps, .disjoint],
    ],
    [
      .disjoint, [.narrower, .overlaps, .disjoint], .disjoint,
      [.narrower, .overlaps, .disjoint], .unknown,
    ],
  ]
}
