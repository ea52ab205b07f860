import Foundation

/// Reads a text file line by line.
struct LineReader {
  struct Line {
    /// From 1.
    var number: Int
    var bytes: Data
    /// Whether the line ends with a line feed and not with the file.
    var isWhole: Bool
  }

  private var bytes: ByteReader
  private var number = 0

  init(_ file: ListFile) throws(ListFailure) { bytes = try ByteReader(file) }

  /// The next line without its line feed, or nil at the end of the file.
  mutating func next() throws(ListFailure) -> Line? {
    guard try bytes.peek() != nil else { return nil }
    number += 1
    var line: [UInt8] = []
    while let byte = try bytes.next() {
      if byte == UInt8(ascii: "\n") {
        return Line(number: number, bytes: Data(line), isWhole: true)
      }
      line.append(byte)
      if line.count > ListLimits.record {
        throw .malformed(file: bytes.file, line: number, reason: "the line is over 16 MiB")
      }
    }
    return Line(number: number, bytes: Data(line), isWhole: false)
  }
}
