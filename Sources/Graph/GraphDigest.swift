import Crypto
import Dispatch
import Foundation
import Synchronization

/// The fingerprint of a whole graph file, by which its own user knows it again.
package enum GraphDigest {
  /// Of the file at the path; nil where it cannot be read.
  ///
  /// The pieces are worked out side by side, and the fingerprint is that of theirs in order: this
  /// stands between every command and its law.
  package static func of(_ path: String) -> String? {
    guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) else {
      return nil
    }
    let count = (bytes.count + pieceLength - 1) / pieceLength
    let pieces = Mutex([[UInt8]](repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      let start = piece * pieceLength
      let hash = Array(SHA256.hash(data: bytes[start..<min(start + pieceLength, bytes.count)]))
      pieces.withLock { $0[piece] = hash }
    }
    return ContentHash.of([(path: "\(bytes.count)", bytes: pieces.withLock(\.self).flatMap { $0 })])
  }

  private static let pieceLength = 1 << 20
}
