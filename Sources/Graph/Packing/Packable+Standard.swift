extension String: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(number: UInt32(utf8.count))
    output.append(raw: utf8)
  }

  init(from input: inout PackedInput) throws(PackingFailure) { self = try input.text() }
}

extension Int: Packable {
  func pack(into output: inout PackedOutput) { output.append(number: Int64(self)) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self = Int(try input.number() as Int64)
  }
}

extension Bool: Packable {
  func pack(into output: inout PackedOutput) { output.append(number: UInt8(self ? 1 : 0)) }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self = try input.number() as UInt8 != 0
  }
}

extension Optional: Packable where Wrapped: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(self != nil)
    if let self { output.append(self) }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self = try Bool(from: &input) ? try Wrapped(from: &input) : nil
  }
}

extension Array: Packable where Element: Packable {
  func pack(into output: inout PackedOutput) {
    output.append(number: UInt32(count))
    for element in self { element.pack(into: &output) }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    let count = Int(try input.number() as UInt32)
    self = []
    for _ in 0..<count { append(try input.next()) }
  }
}

extension Set: Packable where Element: Packable {
  /// In the order of the elements' bytes, because a set has none of its own.
  func pack(into output: inout PackedOutput) {
    output.append(number: UInt32(count))
    for bytes in map(\.packed).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      output.append(raw: bytes)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    self = Set(try Array(from: &input))
  }
}

extension Dictionary: Packable where Key: Packable, Value: Packable {
  /// In the order of the keys' bytes, because a dictionary has none of its own.
  func pack(into output: inout PackedOutput) {
    output.append(number: UInt32(count))
    let pairs = map { (key: $0.key.packed, value: $0.value) }
    for pair in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      output.append(raw: pair.key)
      output.append(pair.value)
    }
  }

  init(from input: inout PackedInput) throws(PackingFailure) {
    let count = Int(try input.number() as UInt32)
    self = [:]
    for _ in 0..<count {
      let key: Key = try input.next()
      self[key] = try input.next() as Value
    }
  }
}
