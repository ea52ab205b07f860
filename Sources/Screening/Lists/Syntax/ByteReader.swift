import Foundation

/// Reads a file from its first byte to its last in pieces of bounded size.
struct ByteReader {
  private static let pieceSize = 1 << 16

  let file: String
  private let handle: FileHandle?
  private var rest: Data
  private var piece: [UInt8] = []
  private var position = 0

  /// Opens a file, past the byte order mark of UTF-8 where it has one.
  init(_ file: ListFile) throws(ListFailure) {
    self.file = file.name
    switch file.content {
    case .file(let url):
      guard let handle = try? FileHandle(forReadingFrom: url) else {
        throw .unreadable(file: file.name)
      }
      self.handle = handle
      rest = Data()
    case .bytes(let bytes):
      handle = nil
      rest = bytes
    }
    try fill()
    if piece.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next byte, or nil at the end.
  mutating func next() throws(ListFailure) -> UInt8? {
    if position == piece.count {
      try fill()
      if piece.isEmpty { return nil }
    }
    defer { position += 1 }
    return piece[position]
  }

  /// The next byte, which `next` will give again.
  mutating func peek() throws(ListFailure) -> UInt8? {
    guard let byte = try next() else { return nil }
    position -= 1
    return byte
  }

  /// The bytes up to the end of the piece at hand, or nil at the end of the file.
  mutating func nextPiece() throws(ListFailure) -> ArraySlice<UInt8>? {
    if position == piece.count { try fill() }
    defer { position = piece.count }
    return piece.isEmpty ? nil : piece[position...]
  }

  /// Up to so many bytes from the start of a file.
  static func head(of file: ListFile, _ count: Int) throws(ListFailure) -> [UInt8] {
    var reader = try ByteReader(file)
    var bytes: [UInt8] = []
    while bytes.count < count, let byte = try reader.next() { bytes.append(byte) }
    return bytes
  }

  private mutating func fill() throws(ListFailure) {
    position = 0
    if let handle {
      do {
        piece = [UInt8](try handle.read(upToCount: Self.pieceSize) ?? Data())
      } catch {
        throw .unreadable(file: file)
      }
    } else {
      piece = [UInt8](rest.prefix(Self.pieceSize))
      rest = rest.dropFirst(piece.count)
    }
  }
}
