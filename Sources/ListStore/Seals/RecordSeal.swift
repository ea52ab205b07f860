package import Foundation

/// The head of a record, to be kept apart from the store: whatever came before it is then fixed.
///
/// It is a few lines of text. What is signed are the lines above the signature, with their ends, so
/// that other tools can check it as well.
package struct RecordSeal: Sendable, Hashable {
  package let head: RecordHead
  /// What the clock said when it was made, as in RFC 3339.
  package let time: String
  /// Ed25519 over the statement; nil where nobody signed.
  package let signature: Data?

  /// An unsigned seal.
  package init(_ head: RecordHead, at time: Timestamp) {
    self.init(head: head, time: time.description, signature: nil)
  }

  private init(head: RecordHead, time: String, signature: Data?) {
    self.head = head
    self.time = time
    self.signature = signature
  }

  /// The seal with the firm's signature.
  package func signed(by key: SealKey.Signing) throws(SealFailure) -> RecordSeal {
    RecordSeal(head: head, time: time, signature: try key.signature(of: statement))
  }

  /// - Throws: `SealFailure` where it is not signed, or not with this key.
  package func check(signedBy key: SealKey.Verifying) throws(SealFailure) {
    guard let signature else { throw .unsigned }
    guard key.isSignature(signature, of: statement) else { throw .otherSignature }
  }
}

extension RecordSeal {
  private static let title = "comity record head"

  private var statement: String {
    "\(Self.title)\nnumber \(head.number)\nhash \(head.hash)\nsealed \(time)\n"
  }

  /// The lines to keep.
  package var text: String {
    statement + (signature.map { "signature \($0.base64EncodedString())\n" } ?? "")
  }

  /// Reads what `text` wrote.
  package init(_ text: String) throws(SealFailure) {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    let values = Dictionary(
      lines.dropFirst().compactMap { $0.count == 2 ? ($0[0], String($0[1])) : nil }
    ) { first, _ in first }
    guard lines.first?.joined(separator: " ") == Self.title,
      let number = values["number"].flatMap({ Int($0) }), let hash = values["hash"],
      let time = values["sealed"]
    else { throw .notASeal }
    self.init(
      head: RecordHead(number: number, hash: hash), time: time,
      signature: values["signature"].flatMap { Data(base64Encoded: $0) })
  }
}

/// Why a seal could not be made or does not hold.
package enum SealFailure: Error, Sendable, Hashable {
  /// Nothing was recorded yet.
  case empty
  case notASeal
  /// A file that holds no Ed25519 key of the kind wanted.
  case notAKey
  case unsigned
  case otherSignature
  /// The record has no line of that number any more.
  case shorter(Int)
  /// The record's line of that number is another.
  case otherRecord(Int)
}

extension SealFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "nothing is recorded yet, so there is no head"
    case .notASeal: "the file is no head of a record; 'comity screen head' writes one"
    case .notAKey:
      "the file holds no Ed25519 key in PEM; 'openssl genpkey -algorithm ed25519' makes a private "
        + "one, 'openssl pkey -pubout' the public one of it"
    case .unsigned: "the head is not signed"
    case .otherSignature: "the head is not signed with this key, or was changed since"
    case .shorter(let number):
      "the head kept is record \(number), and the record no longer goes so far"
    case .otherRecord(let number):
      "record \(number) is not the one whose head was kept: the record was replaced"
    }
  }
}
