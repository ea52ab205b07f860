/// An exact number: shares and thresholds flip answers at the boundary, so they never round.
package struct Rational: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Carries the sign; in lowest terms with `denominator`.
  package let numerator: Int
  /// Always positive.
  package let denominator: Int

  /// Makes the number in lowest terms; the denominator must not be zero.
  package init(_ numerator: Int, over denominator: Int = 1) {
    precondition(denominator != 0, "a rational needs a denominator")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int(divisor)
    self.denominator = sign * denominator / Int(divisor)
  }

  /// Reads a decimal such as `25`, `0.1` or `-3.75`; nil where it is none or has more than
  /// fifteen digits.
  package init?(decimal text: some StringProtocol) {
    var digits = 0
    var value = 0
    var scale = 1
    var negative = false
    var seenPoint = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint && digits > 0: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 15 else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        if seenPoint { scale *= 10 }
      default: return nil
      }
    }
    guard digits > 0, !seenPoint || scale > 1 else { return nil }
    self.init(negative ? -value : value, over: scale)
  }

  /// The number as a decimal where it has a finite one of at most fifteen places, else a fraction.
  package var description: String {
    var scale = 1
    for places in 0...15 {
      if scale % denominator == 0 {
        let scaled = (numerator.magnitude) * UInt(scale / denominator)
        let sign = numerator < 0 ? "-" : ""
        if places == 0 { return "\(sign)\(scaled)" }
        let digits = String(scaled)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
      }
      scale *= 10
    }
    return "\(numerator)/\(denominator)"
  }

  package static func < (left: Self, right: Self) -> Bool {
    let l = left.numerator.multipliedFullWidth(by: right.denominator)
    let r = right.numerator.multipliedFullWidth(by: left.denominator)
    return (l.high, l.low) < (r.high, r.low)
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  package static func - (left: Self, right: Self) -> Self {
    left + Self(-right.numerator, over: right.denominator)
  }

  private static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}
