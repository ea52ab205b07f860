/// The view of a `PackedOutput` that `Encodable` types write to.
struct PackedEncoder: Encoder {
  let output: PackedOutput
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(PackedFields(output: output))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    PackedElements(output: output, place: output.reserveCount())
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    PackedValue(output: output)
  }
}

/// The fields of a structure, or the case of an enumeration with the fields of its payload.
private struct PackedFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let output: PackedOutput
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey _: Key) { output.append(present: false) }

  func encode(_ value: some Encodable, forKey _: Key) throws { try output.append(value) }

  func encodeIfPresent(_ value: (some Encodable)?, forKey _: Key) throws {
    try encodeOptional(value)
  }

  // The protocol's own versions for these types leave a missing value out, and unless they are
  // replaced they win over the generic one.
  func encodeIfPresent(_ value: String?, forKey _: Key) throws { try encodeOptional(value) }

  func encodeIfPresent(_ value: Bool?, forKey _: Key) throws { try encodeOptional(value) }

  func encodeIfPresent(_ value: Int?, forKey _: Key) throws { try encodeOptional(value) }

  private func encodeOptional(_ value: (some Encodable)?) throws {
    output.append(present: value != nil)
    if let value { try output.append(value) }
  }

  /// A nested container is how an enumeration writes a case: its name goes first.
  func nestedContainer<Nested: CodingKey>(
    keyedBy _: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    output.append(key.stringValue)
    return KeyedEncodingContainer(PackedFields<Nested>(output: output))
  }

  func nestedUnkeyedContainer(forKey _: Key) -> any UnkeyedEncodingContainer {
    PackedEncoder(output: output).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { PackedEncoder(output: output) }
  func superEncoder(forKey _: Key) -> any Encoder { PackedEncoder(output: output) }
}

/// The elements of an array behind their count.
private struct PackedElements: UnkeyedEncodingContainer {
  let output: PackedOutput
  /// Where the count stands.
  let place: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(output: PackedOutput, place: Int) {
    self.output = output
    self.place = place
  }

  mutating func encode(_ value: some Encodable) throws {
    begin()
    try output.append(value)
  }

  mutating func encodeNil() {
    begin()
    output.append(present: false)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    begin()
    return PackedEncoder(output: output).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return PackedEncoder(output: output).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    begin()
    return PackedEncoder(output: output)
  }

  private mutating func begin() {
    count += 1
    output.increment(at: place)
  }
}

/// A value that is written as one other value.
private struct PackedValue: SingleValueEncodingContainer {
  let output: PackedOutput
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { output.append(present: false) }

  func encode(_ value: some Encodable) throws { try output.append(value) }
}
