/// Packs a value into bytes by position: no keys, fixed-width numbers, counted text.
///
/// `RecordDecoder` reads the fields in the order in which the same type wrote them, which is what
/// makes reading a whole catalog fast. Equal values give equal bytes: sets and dictionaries go in
/// sorted. Types whose coding depends on keys, such as dictionaries keyed by text, are not meant
/// for it.
struct RecordEncoder {
  /// The bytes of the value.
  static func pack(_ value: some Encodable) throws -> [UInt8] {
    let output = PackedOutput()
    try output.append(value)
    return output.bytes
  }
}

/// The bytes written so far, shared by the containers of one value.
final class PackedOutput {
  private(set) var bytes: [UInt8] = []

  func append(_ value: some Encodable) throws {
    switch value {
    case let text as String: append(text)
    case let number as Int: append(integer: Int64(number))
    case let number as Int32: append(integer: Int64(number))
    case let number as UInt8: bytes.append(number)
    case let flag as Bool: bytes.append(flag ? 1 : 0)
    case let collection as any UnorderedPackable: try collection.packSorted(into: self)
    case is any BinaryInteger, is any BinaryFloatingPoint:
      preconditionFailure("numbers are packed as Int, Int32 or UInt8")
    default: try value.encode(to: PackedEncoder(output: self))
    }
  }

  func append(_ text: String) {
    append(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  func append(integer: Int64) {
    unsafe withUnsafeBytes(of: integer.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  func append(present: Bool) { bytes.append(present ? 1 : 0) }

  func append(raw: [UInt8]) { bytes.append(contentsOf: raw) }

  func append(count: Int) {
    unsafe withUnsafeBytes(of: UInt32(count).littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  /// Leaves room for a count and returns where.
  func reserveCount() -> Int {
    append(count: 0)
    return bytes.count - 4
  }

  /// Adds one to the count at the place.
  func increment(at place: Int) {
    for offset in place..<place + 4 {
      bytes[offset] &+= 1
      if bytes[offset] != 0 { return }
    }
  }
}

/// A collection without an order of its own, written in the order of its elements' bytes.
protocol UnorderedPackable {
  func packSorted(into output: PackedOutput) throws
}

extension Set: UnorderedPackable where Element: Encodable {
  func packSorted(into output: PackedOutput) throws {
    let elements = try map { try RecordEncoder.pack($0) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    output.append(count: elements.count)
    for element in elements { output.append(raw: element) }
  }
}

extension Dictionary: UnorderedPackable where Key: Encodable, Value: Encodable {
  /// Keys and values in turn, as the standard library codes a dictionary whose keys are no text.
  func packSorted(into output: PackedOutput) throws {
    let pairs = try map { try (RecordEncoder.pack($0.key), RecordEncoder.pack($0.value)) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    output.append(count: 2 * pairs.count)
    for (key, value) in pairs {
      output.append(raw: key)
      output.append(raw: value)
    }
  }
}
