import Foundation

/// Reads a JSON file as a stream and hands over its parts one by one, so that no more than one
/// part is in memory: the elements of a top-level array, or the members of a top-level object and,
/// where a member is an array, each of its elements.
struct JSONRecordReader {
  /// A part of the file and the name of the member it belongs to, empty for a top-level array.
  struct Part {
    var member: String
    var isElement: Bool
    /// The line on which the part begins.
    var line: Int
    var bytes: Data

    /// Decodes the part; nil where it has another shape.
    func decoded<Value: Decodable>(as type: Value.Type) -> Value? {
      try? JSONDecoder().decode(type, from: bytes)
    }
  }

  private var bytes: ByteReader
  private var line = 1
  private var text: [UInt8] = []

  /// Reads a file to its end; throws where it is no JSON or ends early.
  static func read(_ file: ListFile, _ onPart: (Part) throws -> Void) throws {
    var reader = JSONRecordReader(bytes: try ByteReader(file))
    try reader.readRoot(onPart)
  }

  private init(bytes: ByteReader) { self.bytes = bytes }

  private mutating func readRoot(_ onPart: (Part) throws -> Void) throws {
    switch try nextMark() {
    case UInt8(ascii: "["): try readElements(of: "", onPart)
    case UInt8(ascii: "{"): try readMembers(onPart)
    default: throw failure("the file is neither a JSON array nor a JSON object")
    }
    guard try skipSpace() == nil else { throw failure("something follows the end of the JSON") }
  }

  private mutating func readMembers(_ onPart: (Part) throws -> Void) throws {
    if try skipSpace() == UInt8(ascii: "}") { return _ = try bytes.next() }
    while true {
      guard try skipSpace() == UInt8(ascii: "\"") else { throw failure("a name is expected") }
      let name = try readValue()
      guard let member = try? JSONDecoder().decode(String.self, from: name) else {
        throw failure("a name is not written as a JSON string")
      }
      guard try nextMark() == UInt8(ascii: ":") else { throw failure("':' is expected") }
      if try skipSpace() == UInt8(ascii: "[") {
        _ = try bytes.next()
        try readElements(of: member, onPart)
      } else {
        let start = line
        let value = try readValue()
        try onPart(Part(member: member, isElement: false, line: start, bytes: value))
      }
      if try readSeparator(before: "}") { return }
    }
  }

  private mutating func readElements(
    of member: String, _ onPart: (Part) throws -> Void
  ) throws {
    if try skipSpace() == UInt8(ascii: "]") { return _ = try bytes.next() }
    while true {
      _ = try skipSpace()
      let start = line
      let value = try readValue()
      try onPart(Part(member: member, isElement: true, line: start, bytes: value))
      if try readSeparator(before: "]") { return }
    }
  }

  /// Whether the closing bracket came, and not a comma.
  private mutating func readSeparator(before end: Unicode.Scalar) throws(ListFailure) -> Bool {
    switch try nextMark() {
    case UInt8(ascii: ","): false
    case UInt8(ascii: end): true
    case nil: throw failure("the file ends too early")
    default: throw failure("',' or '\(end)' is expected")
    }
  }

  /// The bytes of one value, which may hold others.
  private mutating func readValue() throws(ListFailure) -> Data {
    text.removeAll(keepingCapacity: true)
    var depth = 0
    while let byte = try bytes.peek() {
      switch byte {
      case UInt8(ascii: "\""):
        try readString()
        if depth == 0 { return Data(text) }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth > ListLimits.depth { throw failure("brackets lie over \(ListLimits.depth) deep") }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // Outside brackets this one closes what the value stands in.
        if depth == 0 { return Data(text) }
        depth -= 1
        if depth == 0 {
          try take()
          return Data(text)
        }
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
        if depth == 0, !text.isEmpty { return Data(text) }
      default: break
      }
      try take()
    }
    throw failure("the file ends too early")
  }

  private mutating func readString() throws(ListFailure) {
    let start = text.count
    try take()
    while let byte = try bytes.peek() {
      try take()
      if byte == UInt8(ascii: "\"") { return }
      if byte == UInt8(ascii: "\\") { try take() }
      if text.count - start > ListLimits.field { throw failure("a string is over 1 MiB") }
    }
    throw failure("the file ends too early")
  }

  private mutating func take() throws(ListFailure) {
    guard let byte = try bytes.next() else { throw failure("the file ends too early") }
    if byte == 0x0A { line += 1 }
    text.append(byte)
    if text.count > ListLimits.record { throw failure("a record is over 16 MiB") }
  }

  /// Skips white space; the byte after it, which is not taken.
  private mutating func skipSpace() throws(ListFailure) -> UInt8? {
    while let byte = try bytes.peek() {
      guard [0x20, 0x09, 0x0A, 0x0D].contains(byte) else { return byte }
      if byte == 0x0A { line += 1 }
      _ = try bytes.next()
    }
    return nil
  }

  private mutating func nextMark() throws(ListFailure) -> UInt8? {
    _ = try skipSpace()
    return try bytes.next()
  }

  private func failure(_ reason: String) -> ListFailure {
    .malformed(file: bytes.file, line: line, reason: reason)
  }
}
