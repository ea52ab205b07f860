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
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
