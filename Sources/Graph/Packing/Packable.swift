/// A value that packs into bytes and comes back equal.
///
/// Fields go one after the other without names, numbers at fixed width, text behind its length.
/// Equal values give equal bytes. The types say themselves how they pack because reading a
/// catalog this way takes less than half the time of a `Codable` reader of the same format, and
/// every command reads one. The format is private to one schema version.
protocol Packable {
  /// Appends the value's bytes.
  func pack(into output: inout PackedOutput)
  /// Reads a value; throws where the bytes are none.
  init(from input: inout PackedInput) throws(PackingFailure)
}

/// Bytes that are no packed value of the type wanted.
struct PackingFailure: Error {}

extension Packable {
  /// The value alone as bytes.
  var packed: [UInt8] {
    var output = PackedOutput()
    pack(into: &output)
    return output.bytes
  }

  /// The value that the bytes are, all of them.
  init(packed bytes: [UInt8]) throws(PackingFailure) {
    var input = PackedInput(bytes)
    self = try Self(from: &input)
    guard input.isAtEnd else { throw PackingFailure() }
  }
}

/// The bytes written so far.
struct PackedOutput {
  private(set) var bytes: [UInt8] = []

  /// Appends the values in order.
  mutating func append<each Value: Packable>(_ value: repeat each Value) {
    for value in repeat each value { value.pack(into: &self) }
  }

  mutating func append(number: some FixedWidthInteger) {
    var rest = number.littleEndian
    unsafe withUnsafeBytes(of: &rest) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }
}

/// The bytes still to be read.
struct PackedInput {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// The next value, of the type that is wanted.
  mutating func next<Value: Packable>() throws(PackingFailure) -> Value {
    try Value(from: &self)
  }

  mutating func number<Number: FixedWidthInteger>() throws(PackingFailure) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.count - position >= size else { throw PackingFailure() }
    defer { position += size }
    return unsafe Number(
      littleEndian: bytes.withUnsafeBytes {
        unsafe $0.loadUnaligned(fromByteOffset: position, as: Number.self)
      })
  }

  mutating func text() throws(PackingFailure) -> String {
    let count = Int(try number() as UInt32)
    guard bytes.count - position >= count else { throw PackingFailure() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }
}
