import Foundation
import ListStore
import Regulation
import Screening

/// A store of a test's own, with invented lists.
final class Shelf: Sendable {
  let path = FileManager.default.temporaryDirectory.appending(path: "comity-\(UUID()).sqlite").path

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func open() throws -> ListStore { try ListStore.openOrMake(path) }

  /// Takes in an edition; its only file has the bytes named.
  @discardableResult
  func take(
    _ parties: [ListedParty], format: String = "ladder", bytes: String? = nil,
    published: CivilDate = .day(0), imported: CivilDate = .day(9), rejected: [RejectedRow] = []
  ) throws -> ListStore.ImportOutcome {
    try open().take(
      IncomingEdition(
        format: format,
        files: [
          .init(name: "list.txt", byteCount: 1, hash: bytes ?? "\(parties)\(published)")
        ],
        parties: parties, rejected: rejected, published: published, imported: imported),
      by: "tester", at: .noon)
  }
}

extension CivilDate {
  /// A day of the time in which these tests play.
  static func day(_ number: Int32) -> CivilDate { CivilDate(dayNumber: 20_000 + number) }
}

extension Timestamp {
  /// A second of the time in which these tests play.
  static let noon = Timestamp(seconds: 20_009 * 86_400 + 43_200)
}

extension ListedParty {
  /// A party of the register with the names.
  static func named(
    _ names: String..., reference: String, register: String = "Rungs"
  ) -> ListedParty {
    ListedParty(
      register: register, reference: reference, kind: .organisation,
      names: names.map { ListedName($0) })
  }
}

extension ListStore.ImportOutcome {
  var edition: StoredEdition {
    switch self {
    case .unchanged(let edition), .taken(let edition, _): edition
    }
  }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier of a test, which must be one.
  package init(stringLiteral text: String) {
    guard let identifier = Identifier(text) else { preconditionFailure("'\(text)' is no id") }
    self = identifier
  }
}
