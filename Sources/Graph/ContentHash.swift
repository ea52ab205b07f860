import Crypto
import Foundation

/// The fingerprint of a set of input files, by which a graph knows whether it is up to date.
package enum ContentHash {
  /// SHA-256 in hexadecimal over the files sorted by path.
  ///
  /// Each path and each content is preceded by its length, so that no bytes can move from one
  /// to the next unnoticed. The order in which files are given does not matter.
  package static func of(_ files: some Sequence<(path: String, bytes: [UInt8])>) -> String {
    var hash = SHA256()
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      for part in [Array(file.path.utf8), file.bytes] {
        hash.update(data: Array("\(part.count):".utf8))
        hash.update(data: part)
      }
    }
    return hexadecimal(hash.finalize())
  }

  /// An identifier for a text, the same each time, in the form of a name-based UUID (version 5 of
  /// RFC 9562, but over SHA-256).
  package static func uuid(of text: String) -> String {
    var bytes = Array(SHA256.hash(data: Array(text.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0f | 0x50
    bytes[8] = bytes[8] & 0x3f | 0x80
    let ends = [4, 6, 8, 10, 16]
    return zip([0] + ends, ends).map { hexadecimal(bytes[$0..<$1]) }.joined(separator: "-")
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
