/// What stands in an XML file before its root element.
enum XMLProlog {
  /// The largest prolog that is read.
  private static let limit = 1 << 16

  /// Refuses what is not XML in UTF-8, a document type declaration, and what the parser falls over.
  ///
  /// The whole file is looked at: the parser takes other bytes for another encoding and goes on.
  static func check(_ file: ListFile) throws(ListFailure) {
    if let reason = fault(in: try ByteReader.head(of: file, limit)[...]) {
      throw .malformed(file: file.name, line: 1, reason: reason)
    }
    var reader = try ByteReader(file)
    var rest: [UInt8] = []
    var scan = XMLScan()
    while let piece = try reader.nextPiece() {
      if let fault = scan.fault(in: piece) {
        throw .malformed(file: file.name, line: nil, reason: fault.rawValue)
      }
      rest += piece
      // A letter may be cut in two where pieces meet.
      let letter = rest.suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? rest.startIndex
      if String(validating: rest[..<letter], as: UTF8.self) == nil { throw notUTF8(file) }
      rest.removeSubrange(..<letter)
    }
    if String(validating: rest, as: UTF8.self) == nil { throw notUTF8(file) }
  }

  private static func notUTF8(_ file: ListFile) -> ListFailure {
    .malformed(file: file.name, line: nil, reason: "the file has bytes that are not UTF-8")
  }

  private static func fault(in bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    while true {
      rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      if rest.starts(with: "<?".utf8) {
        guard let (inside, after) = split(rest, at: "?>") else { return "the file is not XML" }
        if let name = encoding(of: inside), name != "utf-8", name != "us-ascii" {
          return "the encoding '\(name)' is not read; UTF-8 is"
        }
        rest = after
      } else if rest.starts(with: "<!--".utf8) {
        guard let (_, after) = split(rest, at: "-->") else { return "the file is not XML" }
        rest = after
      } else if rest.starts(with: "<!".utf8) {
        return "the file declares a document type, in which entities may hide: it is not read"
      } else {
        let root = rest.dropFirst().first.map { $0 > 0x40 } ?? false
        return rest.first == UInt8(ascii: "<") && root ? nil : "the file is not XML"
      }
    }
  }

  private static func split(
    _ bytes: ArraySlice<UInt8>, at mark: String
  ) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    let mark = Array(mark.utf8)
    for index in bytes.indices.dropLast(mark.count - 1) where bytes[index...].starts(with: mark) {
      return (bytes[..<index], bytes[(index + mark.count)...])
    }
    return nil
  }

  /// The value of `encoding="…"`, in small letters.
  private static func encoding(of declaration: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: declaration, as: UTF8.self).lowercased()
    guard let mark = text.firstRange(of: "encoding") else { return nil }
    let parts = text[mark.upperBound...].split(maxSplits: 2, omittingEmptySubsequences: false) {
      $0 == "\"" || $0 == "'"
    }
    return parts.count > 1 ? String(parts[1]) : nil
  }
}
