/// Reads a value that `RecordEncoder` packed.
struct RecordDecoder {
  /// The value; throws where the bytes are not one packed value of the type.
  static func unpack<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws -> Value {
    let input = PackedInput(bytes)
    let value = try input.next(Value.self)
    guard input.isAtEnd else { throw PackingFailure() }
    return value
  }
}

/// Bytes that are no packed value of the type wanted.
struct PackingFailure: Error {}

/// The bytes still to be read, shared by the containers of one value.
final class PackedInput {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  @inline(__always)
  func next<Value: Decodable>(_: Value.Type) throws -> Value {
    if Value.self == String.self, let value = try text() as? Value { return value }
    if Value.self == Int.self, let value = Int(try integer()) as? Value { return value }
    if Value.self == Int32.self, let value = try Int32(exactly: integer()) as? Value {
      return value
    }
    if Value.self == UInt8.self, let value = try byte() as? Value { return value }
    if Value.self == Bool.self, let value = try present() as? Value { return value }
    return try Value(from: PackedDecoder(input: self))
  }

  func text() throws -> String {
    let count = try count()
    guard bytes.count - position >= count else { throw PackingFailure() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  func count() throws -> Int { Int(try number(UInt32.self)) }

  func present() throws -> Bool { try byte() != 0 }

  private func integer() throws -> Int64 { try number(Int64.self) }

  private func byte() throws -> UInt8 { try number(UInt8.self) }

  private func number<Number: FixedWidthInteger>(_: Number.Type) throws -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - position >= size else { throw PackingFailure() }
    defer { position += size }
    return unsafe bytes.withUnsafeBytes {
      unsafe Number(
        littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Number.self))
    }
  }
}
