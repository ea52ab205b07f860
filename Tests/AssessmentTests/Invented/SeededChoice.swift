/// Choices that look random and are the same for the same seed.
struct SeededChoice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood 2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, and without, the count.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// Whether something of which this is the chance in a hundred comes about.
  mutating func chance(_ hundredths: Int) -> Bool { below(100) < hundredths }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// Some of the values, at least one.
  mutating func some<Value: Equatable>(_ values: [Value]) -> [Value] {
    let first = pick(values)
    return values.filter { value in value == first || chance(25) }
  }

  /// A value, or nothing.
  mutating func maybe<Value>(_ hundredths: Int = 70, _ value: (inout Self) -> Value) -> Value? {
    chance(hundredths) ? value(&self) : nil
  }

  mutating func list<Value>(_ count: ClosedRange<Int>, _ value: (inout Self) -> Value) -> [Value] {
    (0..<count.lowerBound + below(count.count)).map { _ in value(&self) }
  }
}
