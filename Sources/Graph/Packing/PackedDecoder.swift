/// The view of a `PackedInput` that `Decodable` types read from.
struct PackedDecoder: Decoder {
  let input: PackedInput
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy _: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(PackedFields(input: input))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    PackedElements(input: input, total: try input.count())
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    PackedValue(input: input)
  }
}

/// The fields of a structure, or the case of an enumeration with the fields of its payload.
private struct PackedFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let input: PackedInput
  var codingPath: [any CodingKey] { [] }

  /// Asked by enumerations alone, which read the name of their case this way.
  var allKeys: [Key] {
    guard let name = try? input.text(), let key = Key(stringValue: name) else { return [] }
    return [key]
  }

  func contains(_: Key) -> Bool { true }

  func decodeNil(forKey _: Key) throws -> Bool { try !input.present() }

  func decode<Value: Decodable>(_ type: Value.Type, forKey _: Key) throws -> Value {
    try input.next(type)
  }

  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey _: Key) throws -> Value? {
    try input.present() ? input.next(type) : nil
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey _: Key
  ) -> KeyedDecodingContainer<Nested> {
    PackedDecoder(input: input).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey _: Key) throws -> any UnkeyedDecodingContainer {
    try PackedDecoder(input: input).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { PackedDecoder(input: input) }
  func superDecoder(forKey _: Key) -> any Decoder { PackedDecoder(input: input) }
}

/// The elements of an array behind their count.
private struct PackedElements: UnkeyedDecodingContainer {
  let input: PackedInput
  let total: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { total }
  var isAtEnd: Bool { currentIndex >= total }

  init(input: PackedInput, total: Int) {
    self.input = input
    self.total = total
  }

  mutating func decodeNil() throws -> Bool {
    guard try !input.present() else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard !isAtEnd else { throw PackingFailure() }
    currentIndex += 1
    return try input.next(type)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedDecodingContainer<Nested> {
    currentIndex += 1
    return PackedDecoder(input: input).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return try PackedDecoder(input: input).unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder {
    currentIndex += 1
    return PackedDecoder(input: input)
  }
}

/// A value that is read as one other value.
private struct PackedValue: SingleValueDecodingContainer {
  let input: PackedInput
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { (try? input.present()) != true }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try input.next(type) }
}
