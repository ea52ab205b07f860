import Crosswalk
import Regulation
import Testing

@Suite struct BoxTests {
  private func bound(
    _ quantity: String, _ comparison: Comparison.Operator, _ bound: Rational, _ unit: String
  ) -> Parameter {
    Parameter(
      quantity: quantity, comparison: Comparison(operator: comparison, bound: bound), unit: unit)
  }

  /// All that thresholds on a small scale can say of one quantity.
  private func parameters(_ quantity: String, _ dice: inout Dice) -> [Parameter] {
    (0..<Int.random(in: 1...2, using: &dice)).compactMap { _ in
      Comparison.Operator.allCases.randomElement(using: &dice).map {
        bound(quantity, $0, Rational(Int.random(in: 0...4, using: &dice)), "GHz")
      }
    }
  }

  /// Points at and between the bounds, and beyond them.
  private static let scale = (-1...11).map { Rational($0, over: 2) }

  private func holds(_ parameters: [Parameter], _ point: [String: Rational]) -> Bool {
    parameters.allSatisfy { parameter in
      point[parameter.quantity].map(parameter.comparison.holds(for:)) ?? true
    }
  }

  @Test(arguments: 0..<200)
  func `boxes stand to each other as their points do`(seed: Int) {
    var dice = Dice(seed)
    let left = ["p", "q"].flatMap { parameters($0, &dice) }
    let right = ["p", "q"].flatMap { parameters($0, &dice) }
    let points = Self.scale.flatMap { p in Self.scale.map { ["p": p, "q": $0] } }
    let here = Set(points.indices.filter { holds(left, points[$0]) })
    let there = Set(points.indices.filter { holds(right, points[$0]) })
    #expect(Box(left).isEmpty == here.isEmpty)
    #expect(Box(right).isEmpty == there.isEmpty)
    let expected: Relation =
      if here.isEmpty || there.isEmpty { .unknown } else if here == there {
        .equal
      } else if here
        .isDisjoint(with: there)
      { .disjoint } else if here.isSubset(of: there) { .narrower } else if there.isSubset(of: here)
      { .broader } else { .overlaps }
    #expect(Box(left).relation(to: Box(right)) == expected)
    #expect(Box(right).relation(to: Box(left)) == expected.converse)
  }

  @Test(arguments: 0..<100)
  func `a quantity left out on one side leaves open just what it may be`(seed: Int) {
    var dice = Dice(seed)
    let left = parameters("p", &dice) + parameters("q", &dice)
    let right = parameters("p", &dice)
    let known = Box(left).relation(to: Box(right))
    guard !Box(left).isEmpty, !Box(right).isEmpty else {
      #expect(known == .unknown)
      return
    }
    var possible: Relation = []
    for _ in 0..<400 {
      let full = Box(right + parameters("q", &dice))
      if !full.isEmpty { possible.formUnion(Box(left).relation(to: full)) }
    }
    // Sampling meets fewer cases than there are; it must never meet one that was ruled out.
    #expect(possible.isSubset(of: known))
  }

  @Test func `more conditions on one side rule out that it is equal or broader`() {
    let wide = Box([bound("frequency", .above, Rational(30), "GHz")])
    let narrow = Box([
      bound("frequency", .above, Rational(31), "GHz"), bound("power", .above, Rational(1), "W"),
    ])
    #expect(narrow.relation(to: wide) == [.narrower, .overlaps, .disjoint])
    #expect(Box([]).relation(to: wide) == .unknown)
  }

  @Test(arguments: [
    ("GHz", 1, "MHz", 1000), ("kV", 2, "V", 2000), ("h", 1, "s", 3600),
    ("ratio", 1, "percent", 100),
    ("mm", 1, "nm", 1_000_000), ("uW", 1000, "mW", 1), ("bar", 1, "Pa", 100_000),
    ("qubits", 34, "count", 34), ("furlong", 3, "furlong", 3),
  ])
  func `units of one dimension convert exactly`(unit: String, value: Int, other: String, same: Int)
  {
    let left = Box([bound("size", .atLeast, Rational(value), unit)])
    let right = Box([bound("size", .atLeast, Rational(same), other)])
    #expect(left.relation(to: right) == .equal)
    let more = Box([bound("size", .atLeast, Rational(same + 1), other)])
    #expect(left.relation(to: more) == .broader)
  }

  @Test func `units that do not convert leave the relation open`() {
    let left = Box([bound("size", .atLeast, Rational(1), "furlong")])
    let right = Box([bound("size", .below, Rational(1), "mm")])
    #expect(left.relation(to: right) == .unknown)
    #expect(
      Box([bound("size", .atLeast, Rational(999_999_999_999_999), "Tbit/s")]).isOpen)
  }

  @Test func `of what is counted, above 99 is at least 100`() {
    let left = Box([bound("qubits", .above, Rational(99), "qubits")])
    #expect(left.relation(to: Box([bound("qubits", .atLeast, Rational(100), "qubits")])) == .equal)
    #expect(
      left.relation(to: Box([bound("qubits", .below, Rational(199, over: 2), "qubits")]))
        == .disjoint)
    let length = Box([bound("length", .above, Rational(99), "mm")])
    #expect(length.relation(to: Box([bound("length", .atLeast, Rational(100), "mm")])) == .broader)
  }

  @Test func `only boxes apart prove anything of the entries`() {
    let low = Box([bound("p", .below, Rational(1), "W")])
    let high = Box([bound("p", .atLeast, Rational(1), "W")])
    #expect(low.proves(of: high) == .disjoint)
    #expect(low.proves(of: low) == .unknown)
  }
}
