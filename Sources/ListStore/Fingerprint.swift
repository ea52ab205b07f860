import Crypto
package import Foundation

/// SHA-256 in hexadecimal, by which files and entries are told from what they were.
package enum Fingerprint {
  /// The fingerprint of a file's bytes.
  package static func of(_ bytes: Data) -> String { hexadecimal(SHA256.hash(data: bytes)) }

  /// The fingerprint of texts in order, each behind its length, so that nothing can move from one
  /// to the next unnoticed.
  package static func of(_ parts: some Sequence<String>) -> String {
    var running = RunningFingerprint()
    running.add(parts)
    return running.value
  }

  fileprivate static func hexadecimal(_ digest: SHA256.Digest) -> String {
    // One for every entry of every list: no array is made for a byte.
    var text: [UInt8] = []
    text.reserveCapacity(2 * SHA256.byteCount)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

/// A fingerprint of texts that come one after the other.
struct RunningFingerprint {
  private var hash = SHA256()

  /// Adds texts in order, each behind its length.
  mutating func add(_ parts: some Sequence<String>) {
    var text = ""
    for part in parts {
      text += "\(part.utf8.count):"
      text += part
    }
    text.withUTF8 { unsafe hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }

  /// Of what was added so far.
  var value: String { Fingerprint.hexadecimal(hash.finalize()) }
}
