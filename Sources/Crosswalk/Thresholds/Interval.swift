package import Regulation

/// The values that thresholds leave possible for one quantity.
package struct Interval: Sendable, Hashable {
  /// An end of an interval.
  package struct End: Sendable, Hashable {
    package let value: Rational
    /// Whether the value itself is inside.
    package let closed: Bool
  }

  /// nil where nothing bounds the values from below.
  package private(set) var lower: End?
  /// nil where nothing bounds the values from above.
  package private(set) var upper: End?

  /// All values.
  package static let everything = Interval()

  private init() {}

  /// The values for which the comparison holds.
  ///
  /// - Parameters:
  ///   - comparison: the threshold.
  ///   - wholes: whether only whole numbers occur.
  package init(_ comparison: Comparison, wholes: Bool = false) {
    let bound = comparison.bound
    switch comparison.operator {
    case .atLeast:
      lower = End(value: wholes ? Rational(bound.ceiling) : bound, closed: true)
    case .above:
      lower =
        wholes
        ? End(value: Rational(bound.floor + 1), closed: true) : End(value: bound, closed: false)
    case .atMost:
      upper = End(value: wholes ? Rational(bound.floor) : bound, closed: true)
    case .below:
      upper =
        wholes
        ? End(value: Rational(bound.ceiling - 1), closed: true) : End(value: bound, closed: false)
    }
  }

  /// The values in both.
  package func intersection(_ other: Interval) -> Interval {
    var result = self
    result.lower = Self.inner(lower, other.lower) { $0 > $1 }
    result.upper = Self.inner(upper, other.upper) { $0 < $1 }
    return result
  }

  /// Whether no value is possible.
  package var isEmpty: Bool {
    guard let lower, let upper else { return false }
    return lower.value == upper.value
      ? !(lower.closed && upper.closed) : upper.value < lower.value
  }

  /// Whether the value is possible.
  package func contains(_ value: Rational) -> Bool {
    (lower.map { $0.value < value || $0.closed && $0.value == value } ?? true)
      && (upper.map { value < $0.value || $0.closed && $0.value == value } ?? true)
  }

  /// How this interval stands to another; neither may be empty.
  package func relation(to other: Interval) -> Relation {
    let both = intersection(other)
    if both.isEmpty { return .disjoint }
    switch (both == self, both == other) {
    case (true, true): return .equal
    case (true, false): return .narrower
    case (false, true): return .broader
    case (false, false): return .overlaps
    }
  }

  private static func inner(
    _ left: End?, _ right: End?, _ tighter: (Rational, Rational) -> Bool
  ) -> End? {
    guard let left, let right else { return left ?? right }
    if left.value == right.value {
      return End(value: left.value, closed: left.closed && right.closed)
    }
    return tighter(left.value, right.value) ? left : right
  }
}

extension Rational {
  /// The greatest whole number not above.
  var floor: Int {
    let quotient = numerator / denominator
    return numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient
  }

  /// The least whole number not below.
  var ceiling: Int { -Rational(-numerator, over: denominator).floor }
}
