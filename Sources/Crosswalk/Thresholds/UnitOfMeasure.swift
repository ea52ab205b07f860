import Regulation

/// What a unit measures, and how many base units it holds.
///
/// Units with another zero, such as degrees Celsius, and logarithmic ones are left out: they
/// compare only with themselves, like every unit that the table does not hold.
struct UnitOfMeasure: Sendable, Hashable {
  /// Units of one dimension convert into one another.
  enum Dimension: Sendable, Hashable {
    case length
    case mass
    case time
    case frequency
    case power
    case energy
    case pressure
    case voltage
    case current
    case temperature
    case information
    case processing
    case ratio
    case count
    /// A unit of which only the text is known.
    case named(String)
  }

  let dimension: Dimension
  let factor: Rational

  /// Whether only whole numbers occur, so that "above 99" is "at least 100".
  var countsWholes: Bool { dimension == .count }

  /// The unit that a text names.
  init(_ text: String) {
    if let known = Self.table[text] {
      self = known
    } else {
      self.init(.named(text), Rational(1))
    }
  }

  private init(_ dimension: Dimension, _ factor: Rational) {
    self.dimension = dimension
    self.factor = factor
  }

  private static let table: [String: UnitOfMeasure] = {
    var table: [String: UnitOfMeasure] = [:]
    for (dimension, units) in scaled {
      for (text, prefixes) in units {
        for prefix in prefixes {
          if let factor = Self.factors[prefix] {
            table[prefix + text] = UnitOfMeasure(dimension, factor)
          }
        }
      }
    }
    for (dimension, units) in single {
      for (text, factor) in units { table[text] = UnitOfMeasure(dimension, factor) }
    }
    return table
  }()

  private static let factors: [String: Rational] = [
    "": Rational(1), "k": Rational(1000), "M": Rational(1_000_000), "G": Rational(1_000_000_000),
    "T": Rational(1_000_000_000_000), "h": Rational(100), "c": Rational(1, over: 100),
    "m": Rational(1, over: 1000), "u": Rational(1, over: 1_000_000),
    "µ": Rational(1, over: 1_000_000), "n": Rational(1, over: 1_000_000_000),
    "p": Rational(1, over: 1_000_000_000_000),
  ]

  /// Units with the prefixes that laws use with them.
  private static let scaled: [(Dimension, [String: [String]])] = [
    (.length, ["m": ["", "k", "c", "m", "u", "µ", "n", "p"]]),
    (.time, ["s": ["", "m", "u", "µ", "n", "p"]]),
    (.frequency, ["Hz": ["", "k", "M", "G", "T"]]),
    (.power, ["W": ["", "k", "M", "G", "m", "u", "µ", "n"]]),
    (.energy, ["J": ["", "k", "M", "G", "m", "u", "µ", "n"]]),
    (.pressure, ["Pa": ["", "h", "k", "M", "G", "m"]]),
    (.voltage, ["V": ["", "k", "M", "m", "u", "µ"]]),
    (.current, ["A": ["", "k", "m", "u", "µ", "n"]]),
    (.temperature, ["K": ["", "m"]]),
    (.information, ["bit/s": ["", "k", "M", "G", "T"]]),
  ]

  /// Units that take no prefix, or whose factor is no power of ten.
  private static let single: [(Dimension, [String: Rational])] = [
    (
      .mass,
      [
        "t": Rational(1000), "kg": Rational(1), "g": Rational(1, over: 1000),
        "mg": Rational(1, over: 1_000_000),
      ]
    ),
    (.time, ["min": Rational(60), "h": Rational(3600), "d": Rational(86_400)]),
    (.pressure, ["bar": Rational(100_000), "mbar": Rational(100)]),
    (.processing, ["TPP": Rational(1)]),
    (
      .ratio,
      [
        "ratio": Rational(1), "percent": Rational(1, over: 100),
        "ppm": Rational(1, over: 1_000_000),
      ]
    ),
    (
      .count,
      [
        "count": Rational(1), "qubits": Rational(1), "pixels": Rational(1), "zones": Rational(1),
        "inputs": Rational(1),
      ]
    ),
  ]
}

extension Rational {
  /// The product; nil where it does not fit.
  func multiplied(by other: Rational) -> Rational? {
    // Crosswise reduction keeps the factors as small as they can be.
    let left = Rational(numerator, over: other.denominator)
    let right = Rational(other.numerator, over: denominator)
    let (top, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, underflow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
    return overflow || underflow ? nil : Rational(top, over: bottom)
  }
}
