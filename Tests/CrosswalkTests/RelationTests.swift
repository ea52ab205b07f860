import Crosswalk
import Regulation
import Testing

@Suite struct RelationTests {
  /// Every nonempty set over a small universe, as a bit mask.
  private static let sets: [UInt8] = Array(1...31)

  private static func relation(_ left: UInt8, _ right: UInt8) -> Relation {
    if left == right { return .equal }
    if left & right == 0 { return .disjoint }
    if left & right == left { return .narrower }
    if left & right == right { return .broader }
    return .overlaps
  }

  @Test func `composition says all that follows over sets, and nothing that does not`() {
    var found: [Relation: [Relation: Relation]] = [:]
    for a in Self.sets {
      for b in Self.sets {
        for c in Self.sets {
          let (ab, bc) = (Self.relation(a, b), Self.relation(b, c))
          found[ab, default: [:]][bc, default: []].formUnion(Self.relation(a, c))
        }
      }
    }
    for left in Relation.base {
      for right in Relation.base {
        #expect(left.composed(with: right) == found[left]?[right], "\(left) \(right)")
      }
    }
  }

  @Test func `the converse is the relation seen from the other side`() {
    for a in Self.sets {
      for b in Self.sets {
        #expect(Self.relation(a, b).converse == Self.relation(b, a))
      }
    }
  }

  @Test func `two overlaps in a row say nothing`() {
    #expect(Relation.overlaps.composed(with: .overlaps) == .unknown)
  }
}
