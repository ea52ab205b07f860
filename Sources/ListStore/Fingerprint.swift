import Crypto
package import Foundation

/// SHA-256 in hexadecimal, by which files and entries are told from what they were.
package enum Fingerprint {
  /// The fingerprint of a file's bytes.
  package static func of(_ bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// The fingerprint of texts in order, each behind its length, so that nothing can move from one
  /// to the next unnoticed.
  package static func of(_ parts: some Sequence<String>) -> String {
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array("\(part.utf8.count):".utf8))
      hash.update(data: Array(part.utf8))
    }
    return hexadecimal(hash.finalize())
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
