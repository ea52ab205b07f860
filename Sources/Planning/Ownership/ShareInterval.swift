import Regulation

/// Between which bounds a share lies, in per cent.
///
/// Kept in steps of a millionth of a millionth of a per cent and rounded outwards, so that a bound
/// never claims more than the facts do, however long the chain of owners.
package struct ShareInterval: Sendable, Hashable {
  private static let unit: Int128 = 1_000_000_000_000
  private static let whole = 100 * unit

  let least: Int128
  let most: Int128

  private init(_ least: Int128, _ most: Int128) {
    self.least = least
    self.most = most
  }

  static let none = Self(0, 0)
  static let anything = Self(0, whole)

  /// A share as stated.
  init(_ share: Rational) {
    let scaled = Int128(share.numerator) * Self.unit
    let denominator = Int128(share.denominator)
    self.init(scaled / denominator, (scaled + denominator - 1) / denominator)
  }

  /// A share that is not stated, where the others leave so much.
  static func unknown(upTo rest: ShareInterval) -> Self { Self(0, max(0, rest.most)) }

  /// What is left of the whole.
  var rest: Self { Self(max(0, Self.whole - most), max(0, Self.whole - least)) }

  static func + (left: Self, right: Self) -> Self {
    Self(min(whole, left.least + right.least), min(whole, left.most + right.most))
  }

  /// A share of a share.
  static func * (left: Self, right: Self) -> Self {
    Self(
      left.least * right.least / whole, (left.most * right.most + whole - 1) / whole)
  }

  /// The bounds that both allow.
  func narrowed(to other: Self) -> Self { Self(max(least, other.least), min(most, other.most)) }

  /// The bounds in per cent.
  package var bounds: ClosedRange<Double> {
    let least = Double(least) / Double(Self.unit)
    return least...max(least, Double(most) / Double(Self.unit))
  }

  /// Whether nothing at all is held for certain, and nothing need be.
  package var isNone: Bool { most == 0 }

  /// The share in per cent with four decimals, or the least and the most of it.
  package var description: String {
    let (low, high) = (Self.rounded(least, up: false), Self.rounded(most, up: true))
    // What outward rounding adds in the last places is no doubt about the share.
    if most - least < Self.unit / 100_000 {
      return "\(Self.rounded((least + most) / 2 + Self.unit / 20_000, up: false)) %"
    }
    return "\(low) to \(high) %"
  }

  private static func rounded(_ value: Int128, up: Bool) -> String {
    let step = unit / 10_000
    let steps = Int((up ? value + step - 1 : value) / step)
    return Rational(steps, over: 10_000).description
  }
}
