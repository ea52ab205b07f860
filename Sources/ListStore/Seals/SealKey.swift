import Crypto
import Foundation

/// A firm's key for signing heads of the record: Ed25519 in PEM (RFC 8410), as OpenSSL writes it.
package enum SealKey {
  /// The private key.
  package struct Signing {
    private let key: Curve25519.Signing.PrivateKey

    /// Reads the text of the file.
    package init(pem: String) throws(SealFailure) {
      let bytes = SealKey.bytes(pem, "PRIVATE KEY", behind: SealKey.privatePrefix)
      guard let bytes, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
      else { throw .notAKey }
      self.key = key
    }

    func signature(of text: String) throws(SealFailure) -> Data {
      guard let signature = try? key.signature(for: Data(text.utf8)) else { throw .notAKey }
      return signature
    }
  }

  /// The public key.
  package struct Verifying {
    private let key: Curve25519.Signing.PublicKey

    /// Reads the text of the file.
    package init(pem: String) throws(SealFailure) {
      let bytes = SealKey.bytes(pem, "PUBLIC KEY", behind: SealKey.publicPrefix)
      guard let bytes, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
      else { throw .notAKey }
      self.key = key
    }

    func isSignature(_ signature: Data, of text: String) -> Bool {
      key.isValidSignature(signature, for: Data(text.utf8))
    }
  }

  /// What stands before the 32 bytes of a key of this kind.
  private static let privatePrefix = Data([
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ])
  private static let publicPrefix = Data([
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ])
  private static let length = 32

  private static func bytes(_ pem: String, _ label: String, behind prefix: Data) -> Data? {
    let lines = pem.split(whereSeparator: \.isNewline)
    guard let begin = lines.firstIndex(of: "-----BEGIN \(label)-----"),
      let end = lines[begin...].firstIndex(of: "-----END \(label)-----"),
      let data = Data(base64Encoded: lines[(begin + 1)..<end].joined()),
      data.starts(with: prefix), data.count == prefix.count + length
    else { return nil }
    return data.suffix(length)
  }
}
